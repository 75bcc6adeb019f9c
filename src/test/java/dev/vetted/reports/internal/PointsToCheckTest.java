package dev.vetted.reports.internal;

import static dev.vetted.reports.reading.ReadingBuilder.aReading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.vetted.reports.Correction;
import dev.vetted.reports.FactKey;
import dev.vetted.reports.PointToCheck;
import dev.vetted.reports.PointToCheck.Cause;
import dev.vetted.reports.ReadingField;
import dev.vetted.reports.ReportFixtures;
import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.ReadingFixtures;
import dev.vetted.shared.Refusal;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointsToCheckTest {

    private static final BigDecimal BELOW = new BigDecimal("0.6");
    private static final Reading READING = ReadingFixtures.smallReading();

    @Test
    void whatWasNotFoundOrNotReadOrWarnedOfNeedsALook() {
        assertThat(PointsToCheck.of(READING, BELOW))
                .extracting(PointToCheck::key, PointToCheck::cause)
                .contains(
                        tuple("serviceAuditor", Cause.NOT_FOUND),
                        tuple("significantIncidents", Cause.NOT_FOUND),
                        tuple("status.auditorsReport", Cause.SECTION_NOT_READ),
                        tuple("warnings[0]", Cause.WARNING));
        assertThat(keys(READING)).doesNotContain("asOfDate", "periodEnd", "status.tests", "controls[0]");
    }

    @Test
    void whatWasReadWithLittleConfidenceNeedsALookThatSaysHowItWasFound() {
        BigDecimal all = BigDecimal.ONE;

        PointToCheck uncertain = PointsToCheck.of(READING, all).stream()
                .filter(it -> it.key().equals("controls[0]"))
                .findAny()
                .orElseThrow();

        assertThat(uncertain.cause()).isEqualTo(Cause.UNCERTAIN);
        assertThat(uncertain.why()).contains("confidence 0.95", "A row in a table of controls");
        assertThat(uncertain.page()).contains(12);
    }

    @Test
    void whatADocumentOfItsKindDoesNotStateNeedsNoLook() {
        Reading bridge = aReading().documentType(DocumentType.BRIDGE_LETTER).build();
        Reading typeOne = aReading().documentType(DocumentType.SOC2_TYPE1).build();

        assertThat(keys(bridge)).doesNotContain("status.controls", "significantIncidents");
        assertThat(keys(typeOne)).contains("asOfDate", "status.controls").doesNotContain("status.tests");
    }

    @Test
    void whatIsCorrectedWasLookedAt() {
        List<Correction> auditor = Corrections.complete(
                READING,
                List.of(Correction.correct(
                        FactKey.of(ReadingField.SERVICE_AUDITOR),
                        ReportFixtures.text("Larkspur Assurance LLP"),
                        Optional.of(5),
                        Optional.empty(),
                        "Signed so.")));
        List<String> others = keys(READING).stream()
                .filter(it -> !it.equals("serviceAuditor"))
                .toList();

        assertThat(PointsToCheck.checked(READING, BELOW, auditor, others)).containsExactlyInAnyOrderElementsOf(others);
        assertThatThrownBy(() -> PointsToCheck.checked(READING, BELOW, List.of(), others))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContainingAll("1 point needs a look", "serviceAuditor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mood", "controls[1]", "warnings[1]", "status.appendix", "periodEnd[0]"})
    void aKeyThatNamesNothingOfTheReadingIsRefused(String key) {
        Set<String> checked = new HashSet<>(keys(READING));
        checked.add(key);

        assertThatThrownBy(() -> PointsToCheck.checked(READING, BELOW, List.of(), checked))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void moreMayBeCheckedThanHasToBe() {
        Set<String> checked = new HashSet<>(keys(READING));
        checked.addAll(List.of("controls[0]", "status.tests", "periodEnd", "categories"));

        assertThat(PointsToCheck.checked(READING, BELOW, List.of(), checked)).containsAll(checked);
    }

    private static List<String> keys(Reading reading) {
        return PointsToCheck.of(reading, BELOW).stream().map(PointToCheck::key).toList();
    }
}
