package dev.vetted.screening.subject;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.reports.reading.ReadingFixtures;
import dev.vetted.screening.rules.SubjectBuilder;
import dev.vetted.shared.Json;
import org.junit.jupiter.api.Test;

class TextFingerprintTest {

    private final TextFingerprint sound =
            TextFingerprint.of(SubjectBuilder.sound().subject().reading());

    @Test
    void theSameTextIsAlikeInFull() {
        assertThat(sound.likeness(
                        TextFingerprint.of(SubjectBuilder.sound().subject().reading())))
                .isEqualTo(100);
    }

    @Test
    void tooLittleTextIsLikeNothing() {
        TextFingerprint small = TextFingerprint.of(ReadingFixtures.smallReading());

        assertThat(small.isComparable()).isFalse();
        assertThat(small.likeness(small)).isZero();
        assertThat(sound.likeness(small)).isZero();
    }

    @Test
    void itIsReadAsItWasWritten() {
        assertThat(Json.read(Json.write(sound), TextFingerprint.class)).isEqualTo(sound);
    }

    @Test
    void companiesAreTheSameWithoutTheirLegalForm() {
        assertThat(Names.same("Gantry Cloud, Inc.", "GANTRY CLOUD LLC")).isTrue();
        assertThat(Names.same("Gantry Cloud, Inc.", "Gantry Mail, Inc.")).isFalse();
        assertThat(Names.same("Inc.", "LLC")).isFalse();
    }
}
