package dev.vetted.documents.internal;

import dev.vetted.documents.DocumentFiles;
import dev.vetted.documents.DocumentsProperties;
import dev.vetted.shared.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Files in a folder, spread over subfolders by the first two digits of the hash. */
@Component
class DocumentFolder implements DocumentFiles {

    private final Path directory;

    DocumentFolder(DocumentsProperties properties) {
        this.directory = properties.directory();
    }

    @Override
    public void write(Sha256 name, byte[] content) {
        Path target = path(name);
        if (Files.exists(target)) {
            return;
        }
        try {
            Files.createDirectories(target.getParent());
            Path draft = Files.createTempFile(target.getParent(), name.hex(), ".draft");
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException("Document " + name + " could not be written to " + directory, failed);
        }
    }

    @Override
    public Optional<byte[]> read(Sha256 name) {
        try {
            return Optional.of(Files.readAllBytes(path(name)));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException("Document " + name + " could not be read from " + directory, failed);
        }
    }

    private Path path(Sha256 name) {
        return directory.resolve(name.hex().substring(0, 2)).resolve(name.hex());
    }
}
