package dev.vetted.documents.internal;

import dev.vetted.shared.Sha256;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which documents are stored, since when, how large. */
@Component
public class DocumentRegister {

    private final JdbcClient jdbc;
    private final Clock clock;

    DocumentRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds the document unless it is there already. */
    public void add(Sha256 name, long sizeInBytes, String mediaType) {
        try {
            jdbc.sql("insert into document (sha256, size_bytes, media_type, stored_at) values (?, ?, ?, ?)")
                    .params(
                            name.hex(),
                            sizeInBytes,
                            mediaType,
                            LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException alreadyThere) {
            // Content-addressed: the same name means the same bytes.
        }
    }
}
