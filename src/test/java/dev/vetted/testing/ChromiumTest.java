package dev.vetted.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumTest {

    @TempDir
    Path directory;

    @Test
    void theOneChosenWinsOverTheOneOnThePath() throws IOException {
        Path chosen = executable("my-browser");
        executable("chromium");

        assertThat(Chromium.find(environment(chosen))).contains(chosen);
    }

    @Test
    void aChoiceThatDoesNotExistIsNotReplacedByAnother() throws IOException {
        executable("chromium");

        assertThat(Chromium.find(environment(directory.resolve("gone")))).isEmpty();
    }

    @Test
    void theNamesAreTriedInOrderOnTheWholePath() throws IOException {
        Path chromium = executable("chromium-browser");
        executable("google-chrome");

        assertThat(Chromium.find(Map.of("PATH", "/nowhere" + File.pathSeparator + directory)))
                .contains(chromium);
    }

    private Map<String, String> environment(Path chosen) {
        return Map.of("VETTED_TEST_CHROMIUM", chosen.toString(), "PATH", directory.toString());
    }

    private Path executable(String name) throws IOException {
        Path file = Files.createFile(directory.resolve(name));
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
