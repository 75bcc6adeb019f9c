package dev.vetted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledJavaTest {

    @TempDir
    Path machine;

    @Test
    void theNewestThatIsNewEnoughIsTaken() throws IOException {
        List<Path> homes = List.of(java("a", "17.0.15"), java("b", "25.0.1"), java("c", "21.0.4"));

        assertThat(InstalledJava.newest(homes, 21)).contains(machine.resolve("b/bin/java"));
    }

    @Test
    void anOlderOneIsNotTaken() throws IOException {
        assertThat(InstalledJava.newest(List.of(java("a", "1.8.0_402"), java("b", "20.0.2")), 21))
                .isEmpty();
    }

    @Test
    void aFolderWithoutARuntimeIsPassedOver() throws IOException {
        Path noProgram = Files.createDirectories(machine.resolve("docs"));
        Files.writeString(noProgram.resolve("release"), "JAVA_VERSION=\"25\"\n");

        assertThat(InstalledJava.newest(List.of(noProgram, machine.resolve("absent")), 21))
                .isEmpty();
    }

    private Path java(String name, String version) throws IOException {
        Path home = machine.resolve(name);
        Path program = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.createFile(program);
        program.toFile().setExecutable(true);
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }
}
