package dev.vetted.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExceptionCaseTest {

    @Test
    void theComputedSeverityCountsUnlessAPersonSetAnother() {
        assertThat(ExceptionFixtures.rated().severity()).contains(Severity.HIGH);
        assertThat(ExceptionFixtures.overridden().severity()).contains(Severity.MEDIUM);
        assertThat(ExceptionFixtures.overridden().rating().orElseThrow().severity())
                .isEqualTo(Severity.HIGH);
    }

    @Test
    void onlyACompensatingControlOfTheReportLowersAndByOneStep() {
        assertThat(ExceptionFixtures.disposed().severity()).contains(Severity.HIGH);
        assertThat(ExceptionFixtures.compensated().severity()).contains(Severity.MEDIUM);
    }

    @ParameterizedTest
    @CsvSource({"CRITICAL, HIGH", "HIGH, MEDIUM", "MEDIUM, LOW", "LOW, LOW", "NONE, NONE"})
    void aStepLowerStaysLowAtTheLeast(Severity severity, Severity lower) {
        assertThat(severity.oneStepLower()).isEqualTo(lower);
    }

    @Test
    void whatBecameRelevantIsLowEvenIfAPersonSaidNoneBefore() {
        ExceptionCase rated = ExceptionFixtures.rated();
        ExceptionCase said = new ExceptionCase(
                rated.id(),
                rated.review(),
                1,
                rated.exception(),
                rated.rating(),
                Optional.of(new SeverityOverride(Severity.NONE, "Not ours", "anna", Instant.EPOCH)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(said.severity()).contains(Severity.LOW);
    }
}
