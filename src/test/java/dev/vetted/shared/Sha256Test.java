package dev.vetted.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Sha256Test {

    @Test
    void isTheDigestOfTheStandard() {
        assertThat(Sha256.of("abc").hex())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aTextIsDigestedAsItsUtf8Bytes() {
        assertThat(Sha256.of("Größe"))
                .isEqualTo(Sha256.of(new byte[] {'G', 'r', (byte) 0xC3, (byte) 0xB6, (byte) 0xC3, (byte) 0x9F, 'e'}));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ba7816bf", "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"})
    void whatIsNoDigestInLowerCaseIsRefused(String hex) {
        assertThatThrownBy(() -> new Sha256(hex)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void standsInJsonAsItsDigits() {
        assertThat(Json.write(Sha256.NONE)).isEqualTo("\"" + "0".repeat(64) + "\"");
        assertThat(Json.read(Json.write(Sha256.of("abc")), Sha256.class)).isEqualTo(Sha256.of("abc"));
    }
}
