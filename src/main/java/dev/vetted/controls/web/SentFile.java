package dev.vetted.controls.web;

import dev.vetted.shared.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file as sent: its bytes, and its name without a path. */
public record SentFile(String name, byte[] content) {

    private static final int NAME = 200;

    /** @throws Refusal.Invalid when none was chosen */
    public static SentFile of(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            throw new Refusal.Invalid("Choose a file first. An empty one holds nothing.");
        }
        try {
            return new SentFile(name(String.valueOf(file.getOriginalFilename())), file.getBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException("The upload of a file broke off.", broken);
        }
    }

    /** Its last part without control characters; some browsers send the whole path. */
    private static String name(String sent) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cc}\\p{Cf}]", "")
                .strip();
        return name.length() <= NAME ? name : name.substring(name.length() - NAME);
    }
}
