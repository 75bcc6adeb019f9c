package dev.vetted.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.shared.Refusal;
import dev.vetted.shared.Sha256;
import dev.vetted.testing.DomainTest;
import dev.vetted.testing.OnH2;
import dev.vetted.testing.OnMySql;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class DocumentsTest extends DomainTest {

    @Autowired
    Documents documents;

    @Test
    void aStoredDocumentIsNamedByItsHash() {
        byte[] content = {1, 2, 3};

        Sha256 name = documents.store(content, "application/pdf");

        assertThat(name).isEqualTo(Sha256.of(content));
        assertThat(documents.content(name)).isEqualTo(content);
    }

    @Test
    void storingTheSameBytesAgainChangesNothing() {
        Sha256 first = documents.store(new byte[] {1, 2, 3}, "application/pdf");

        Sha256 second = documents.store(new byte[] {1, 2, 3}, "application/pdf");

        assertThat(second).isEqualTo(first);
        assertThat(tables.rows("document")).isOne();
    }

    @Test
    void whatWasNeverStoredIsUnknown() {
        assertThatThrownBy(() -> documents.content(Sha256.of("never stored")))
                .isInstanceOf(Refusal.Unknown.class)
                .hasMessageContaining("Check the hash");
    }
}

@OnH2
class DocumentsOnH2Test extends DocumentsTest {}

@OnMySql
class DocumentsOnMySqlTest extends DocumentsTest {}
