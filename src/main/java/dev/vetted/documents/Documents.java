package dev.vetted.documents;

import dev.vetted.documents.internal.DocumentRegister;
import dev.vetted.shared.Refusal;
import dev.vetted.shared.Sha256;
import org.springframework.stereotype.Component;

/**
 * Stores files by their SHA-256. Storing the same bytes again changes nothing. Call it outside a transaction: it writes
 * to the file store.
 */
@Component
public class Documents {

    private final DocumentFiles files;
    private final DocumentRegister register;

    Documents(DocumentFiles files, DocumentRegister register) {
        this.files = files;
        this.register = register;
    }

    /** Stores the bytes durably before they are registered, so that no registered document is ever without its file. */
    public Sha256 store(byte[] content, String mediaType) {
        Sha256 name = Sha256.of(content);
        files.write(name, content);
        register.add(name, content.length, mediaType);
        return name;
    }

    /** @throws Refusal.Unknown when no document of this hash was stored */
    public byte[] content(Sha256 name) {
        return files.read(name)
                .orElseThrow(() -> new Refusal.Unknown("There is no document " + name + ". Check the hash."));
    }
}
