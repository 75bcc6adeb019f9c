package dev.vetted.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.shared.Refusal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.ProblemDetail;

class ProblemTest {

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(new Refusal.Unknown("Check the id."), 404, "/problems/unknown"),
                Arguments.of(new Refusal.Invalid("Give a reason."), 422, "/problems/invalid"),
                Arguments.of(new Refusal.Conflicting("It is done."), 409, "/problems/conflicting"),
                Arguments.of(new Refusal.Forbidden("Another has to."), 403, "/problems/forbidden"),
                Arguments.of(new Refusal.TooLarge("50 MB at most."), 413, "/problems/too-large"),
                Arguments.of(new Refusal.Busy("Try again in a minute."), 503, "/problems/busy"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void everyRefusalHasItsStatusAndKeepsItsWords(Refusal refusal, int status, String type) {
        ProblemDetail problem = Problem.of(refusal);

        assertThat(problem.getStatus()).isEqualTo(status);
        assertThat(problem.getType()).hasToString(type);
        assertThat(problem.getDetail()).isEqualTo(refusal.getMessage());
        assertThat(problem.getTitle()).isNotBlank();
    }

    @Test
    void theRefusalsAboveAreAllThereAre() {
        assertThat(refusals().<Class<?>>map(it -> it.get()[0].getClass()))
                .containsExactlyInAnyOrder(Refusal.class.getPermittedSubclasses());
    }
}
