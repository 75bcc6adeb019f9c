package dev.vetted.reports.internal;

import static dev.vetted.reports.ReportFixtures.correction;
import static dev.vetted.reports.reading.ReadingBuilder.aReading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.criteria.CriterionId;
import dev.vetted.criteria.TrustServicesCategory;
import dev.vetted.reports.Correction;
import dev.vetted.reports.FoundException;
import dev.vetted.reports.ReadingField;
import dev.vetted.reports.ReportFixtures;
import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Fact;
import dev.vetted.reports.reading.Reading;
import dev.vetted.shared.Refusal;
import dev.vetted.triage.TriageFixtures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CorrectionsTest {

    private static final Reading READING = aReading().build();

    private final Corrections corrections = new Corrections();

    @Test
    void withoutAChangeTheReadingStays() {
        assertThat(corrections.apply(READING, List.of(), List.of())).isEqualTo(READING);
    }

    @Test
    void aCorrectedFactCarriesThePageAndSaysThatAPersonGaveIt() {
        Reading corrected = apply(correction(ReadingField.PERIOD_END, "2026-08-31"));

        assertThat(corrected.periodEnd())
                .isEqualTo(new Fact<>(
                        LocalDate.of(2026, 8, 31),
                        4,
                        "as corrected by a person",
                        BigDecimal.ONE,
                        "Corrected by the person who confirmed the reading",
                        null));
        assertThat(corrected.periodStart()).isEqualTo(READING.periodStart());
    }

    @ParameterizedTest
    @CsvSource({
        "PERIOD_END, 31.08.2026",
        "PERIOD_END, 2026-02-30",
        "PERIOD_END, 2026-08",
        "OPINION, mostly fine",
        "OPINION, unqualified",
        "OPINION, 1",
        "DOCUMENT_TYPE, SOC 2",
        "DOCUMENT_TYPE, 0",
        "CATEGORIES, SECURITY RELIABILITY",
        "CATEGORIES, 0"
    })
    void aValueThatIsNotOfTheFieldsVocabularyIsRefusedAndNamed(ReadingField field, String value) {
        assertThatThrownBy(() -> apply(correction(field, value)))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("\"" + value + "\"")
                .hasMessageContaining(field.label().toLowerCase());
    }

    @Test
    void categoriesAreGivenAsAList() {
        Reading corrected = apply(correction(ReadingField.CATEGORIES, "SECURITY, AVAILABILITY;PRIVACY"));

        assertThat(corrected.categories())
                .extracting(Fact::value)
                .containsExactly(
                        TrustServicesCategory.SECURITY,
                        TrustServicesCategory.AVAILABILITY,
                        TrustServicesCategory.PRIVACY);
    }

    @Test
    void categoriesThatTheReportDoesNotStateAreAnEmptyList() {
        assertThat(apply(correction(ReadingField.CATEGORIES, null)).categories())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CATEGORIES")
    void everyFactCanBeCleared(ReadingField field) {
        Reading cleared = apply(correction(field, null));

        assertThat(corrections.value(cleared, field)).isEmpty();
    }

    @Test
    void theLastCorrectionOfAFactCounts() {
        Reading corrected =
                apply(correction(ReadingField.OPINION, "QUALIFIED"), correction(ReadingField.OPINION, "ADVERSE"));

        assertThat(corrected.opinion().value()).isEqualTo(Reading.Opinion.ADVERSE);
    }

    @Test
    void aFoundExceptionStandsBehindThoseThatWereRead() {
        Reading read = aReading().exceptions(TriageFixtures.lateRemovals()).build();

        Reading confirmed = corrections.apply(read, List.of(), List.of(ReportFixtures.lateRemovals()));

        assertThat(confirmed.exceptions())
                .containsExactly(
                        TriageFixtures.lateRemovals(),
                        new Reading.ReportedException(
                                "CA-17",
                                List.of(CriterionId.of("CC6.2")),
                                "For 2 of 25 leavers, access was removed late.",
                                2,
                                25,
                                null,
                                61,
                                "For 2 of 25 leavers, access was removed late.",
                                BigDecimal.ONE,
                                "Found by the person who confirmed the reading",
                                null));
    }

    @Test
    void aFoundExceptionMayLackWhatTheReportDoesNotSay() {
        FoundException bare = new FoundException(
                Optional.empty(), List.of(), "Access was removed late.", Optional.empty(), Optional.empty(), 61);

        Reading.ReportedException exception = corrections
                .apply(READING, List.of(), List.of(bare))
                .exceptions()
                .getFirst();

        assertThat(exception.criteria()).isEmpty();
        assertThat(exception.controlId()).isNull();
        assertThat(exception.deviations()).isNull();
        assertThat(exception.sample()).isNull();
    }

    @Test
    void aFoundExceptionUnderSomethingThatIsNoCriterionIsRefused() {
        FoundException wrong = new FoundException(
                Optional.empty(), List.of("access"), "Removed late.", Optional.empty(), Optional.empty(), 61);

        assertThatThrownBy(() -> corrections.apply(READING, List.of(), List.of(wrong)))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("CC6.2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DOCUMENT_TYPE|SOC2_TYPE2",
                "SERVICE_ORGANIZATION|Quillmere Cloud, Inc.",
                "SYSTEM_NAME|Quillmere Ledger",
                "SERVICE_AUDITOR|Stowe & Partners LLP",
                "REPORT_DATE|2026-10-20",
                "PERIOD_START|2025-10-01",
                "PERIOD_END|2026-09-30",
                "AS_OF_DATE|",
                "CATEGORIES|SECURITY, AVAILABILITY, CONFIDENTIALITY, PROCESSING_INTEGRITY, PRIVACY",
                "CRITERIA_EDITION|2017",
                "OPINION|UNQUALIFIED"
            })
    void everyFieldIsAFactOfTheReading(ReadingField field, String value) {
        assertThat(corrections.value(READING, field)).isEqualTo(Optional.ofNullable(value));
    }

    @ParameterizedTest
    @EnumSource(ReadingField.class)
    void aValueAsItStandsIsAccepted(ReadingField field) {
        String value = corrections.value(READING, field).orElse(null);

        Reading corrected = apply(correction(field, value));

        assertThat(corrections.value(corrected, field)).isEqualTo(Optional.ofNullable(value));
    }

    @Test
    void aDocumentTypeIsGivenByItsConstant() {
        assertThat(apply(correction(ReadingField.DOCUMENT_TYPE, "SOC2_TYPE1"))
                        .documentType()
                        .value())
                .isEqualTo(DocumentType.SOC2_TYPE1);
    }

    private Reading apply(Correction... changes) {
        return corrections.apply(READING, List.of(changes), List.of());
    }
}
