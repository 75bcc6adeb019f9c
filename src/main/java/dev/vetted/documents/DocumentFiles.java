package dev.vetted.documents;

import dev.vetted.shared.Sha256;
import java.util.Optional;

/** Where the bytes of documents are kept: the boundary to a file system or an object store. */
public interface DocumentFiles {

    /** Writes durably and atomically; a file already there under this name is left as it is. */
    void write(Sha256 name, byte[] content);

    Optional<byte[]> read(Sha256 name);
}
