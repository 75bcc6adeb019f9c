package dev.vetted.reports.web;

import dev.vetted.reports.ShownPage;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How pictures of pages and their marks are sent. */
public final class PageAnswers {

    private static final Duration LONG = Duration.ofDays(365);

    private PageAnswers() {}

    /** @param document hash of the file in the address, if it is there: then the address never shows another picture */
    public static ResponseEntity<byte[]> picture(ShownPage page, @Nullable String document) {
        return ResponseEntity.ok()
                .cacheControl(caching(page, document))
                .eTag(page.picture().hex())
                .contentType(MediaType.IMAGE_PNG)
                .body(page.png());
    }

    private static CacheControl caching(ShownPage page, @Nullable String document) {
        return page.document().hex().equals(document)
                ? CacheControl.maxAge(LONG).cachePrivate().immutable()
                : CacheControl.noCache().cachePrivate();
    }
}
