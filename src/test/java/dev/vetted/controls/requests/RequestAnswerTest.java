package dev.vetted.controls.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.shared.Refusal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestAnswerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "wiki", "https:", "https://a b/"
            })
    void aLinkLeadsToAPageAndRunsNothing(String link) {
        assertThatThrownBy(() -> answer(link))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("is no link");
    }

    @Test
    void wordsAreNeededAndALinkIsNot() {
        assertThatThrownBy(() -> RequestAnswer.of(" ")).isInstanceOf(Refusal.Invalid.class);
        assertThat(answer(" ").link()).isEmpty();
        assertThat(answer("https://wiki.example/a?b=c#d").link()).contains("https://wiki.example/a?b=c#d");
    }

    private static RequestAnswer answer(String link) {
        return new RequestAnswer("Shown there.", Optional.of(link), Optional.empty(), Optional.empty());
    }
}
