package dev.vetted.controls.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files that browsers save and never show. */
public final class ListDownload {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private ListDownload() {}

    public static ResponseEntity<byte[]> csv(String name, byte[] content) {
        return of(CSV, name, content);
    }

    public static ResponseEntity<byte[]> xlsx(String name, byte[] content) {
        return of(XLSX, name, content);
    }

    /** Of unknown kind. */
    public static ResponseEntity<byte[]> file(String name, byte[] content) {
        return of(MediaType.APPLICATION_OCTET_STREAM, name, content);
    }

    private static ResponseEntity<byte[]> of(MediaType type, String name, byte[] content) {
        ContentDisposition saved = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .body(content);
    }
}
