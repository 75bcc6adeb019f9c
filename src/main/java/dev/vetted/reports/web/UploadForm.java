package dev.vetted.reports.web;

import dev.vetted.shared.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file as chosen. */
record UploadForm(@Nullable MultipartFile file) {

    private static final int LONGEST_NAME = 255;

    /** @throws Refusal.Invalid when no file was chosen */
    byte[] content() {
        MultipartFile chosen = chosen();
        try {
            return chosen.getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException("The upload of a report broke off.", broken);
        }
    }

    /** The name without the folders that some browsers send along. */
    String fileName() {
        String name = Objects.requireNonNullElse(chosen().getOriginalFilename(), "report.pdf");
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.substring(Math.max(0, last.length() - LONGEST_NAME));
    }

    private MultipartFile chosen() {
        if (file == null || file.isEmpty()) {
            throw new Refusal.Invalid("Choose the report's PDF file first. An empty file is no report.");
        }
        return file;
    }
}
