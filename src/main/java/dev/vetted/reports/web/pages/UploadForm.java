package dev.vetted.reports.web.pages;

import dev.vetted.reports.web.FileName;
import dev.vetted.shared.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file as chosen. */
record UploadForm(@Nullable MultipartFile file) {

    /** @throws Refusal.Invalid when no file was chosen */
    byte[] content() {
        MultipartFile chosen = chosen();
        try {
            return chosen.getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException("The upload of a report broke off.", broken);
        }
    }

    String fileName() {
        return FileName.of(chosen());
    }

    private MultipartFile chosen() {
        if (file == null || file.isEmpty()) {
            throw new Refusal.Invalid("Choose the report's PDF file first. An empty file is no report.");
        }
        return file;
    }
}
