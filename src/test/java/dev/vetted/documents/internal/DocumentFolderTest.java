package dev.vetted.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.documents.DocumentsProperties;
import dev.vetted.shared.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFolderTest {

    private static final byte[] CONTENT = "%PDF-1.7 report".getBytes(StandardCharsets.US_ASCII);
    private static final Sha256 NAME = Sha256.of(CONTENT);

    @TempDir
    Path directory;

    private DocumentFolder folder;

    @BeforeEach
    void open() {
        folder = new DocumentFolder(new DocumentsProperties(directory));
    }

    @Test
    void whatWasWrittenIsReadUnderItsHash() {
        folder.write(NAME, CONTENT);

        assertThat(folder.read(NAME)).hasValueSatisfying(it -> assertThat(it).isEqualTo(CONTENT));
    }

    @Test
    void writingTheSameBytesTwiceKeepsTheOneFileAsItIs() throws IOException {
        folder.write(NAME, CONTENT);
        Object first = Files.readAttributes(files().getFirst(), "unix:ino");

        folder.write(NAME, CONTENT);

        assertThat(files()).hasSize(1);
        assertThat(Files.readAttributes(files().getFirst(), "unix:ino")).isEqualTo(first);
    }

    @Test
    void nothingIsReadUnderAHashThatWasNeverWritten() {
        assertThat(folder.read(NAME)).isEmpty();
    }

    @Test
    void aFinishedWriteLeavesNoDraftBehind() throws IOException {
        folder.write(NAME, CONTENT);

        assertThat(files()).extracting(it -> it.getFileName().toString()).containsExactly(NAME.hex());
    }

    @Test
    void aDraftThatAKilledWriterLeftIsNotTheDocument() throws IOException {
        Path subfolder = Files.createDirectories(directory.resolve(NAME.hex().substring(0, 2)));
        Files.write(subfolder.resolve(NAME.hex() + "123.draft"), new byte[] {'%'});

        assertThat(folder.read(NAME)).isEmpty();
    }

    @Test
    void aFolderThatCannotBeWrittenToIsNamed() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        DocumentFolder impossible = new DocumentFolder(new DocumentsProperties(file));

        assertThatThrownBy(() -> impossible.write(NAME, CONTENT))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(file.toString());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
