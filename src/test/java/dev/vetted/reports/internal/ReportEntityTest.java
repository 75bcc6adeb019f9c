package dev.vetted.reports.internal;

import static dev.vetted.reports.ReportFixtures.correction;
import static dev.vetted.reports.reading.ReadingBuilder.aReading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.reports.AssuranceReport;
import dev.vetted.reports.AssuranceReport.Status;
import dev.vetted.reports.ConfirmedReading;
import dev.vetted.reports.Correction;
import dev.vetted.reports.ReadingField;
import dev.vetted.reports.ReportFixtures;
import dev.vetted.reports.ReportId;
import dev.vetted.reports.reading.Reading;
import dev.vetted.shared.Refusal;
import dev.vetted.shared.Sha256;
import dev.vetted.tasks.TaskFixtures;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportEntityTest {

    private static final ReportId ID = ReportId.of("44444444-0000-0000-0000-000000000001");
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final ReadingReview review = new ReadingReview(new Corrections());
    private final ReportEntity report =
            ReportEntity.received(ID, ThirdPartyFixtures.REVIEW, Sha256.of("file"), "report.pdf", "anna", NOON);

    @Test
    void isReceivedThenReadThenConfirmedThenAccepted() {
        assertThat(status()).isEqualTo(Status.RECEIVED);
        report.keep(aReading().build());
        assertThat(status()).isEqualTo(Status.READ);
        report.confirm(confirmed());
        assertThat(status()).isEqualTo(Status.CONFIRMED);
        assertThat(report.accept()).isTrue();
        assertThat(status()).isEqualTo(Status.ACCEPTED);
        assertThat(report.accept()).isFalse();
    }

    @Test
    void itsFirstReadingStays() {
        report.keep(aReading().build());

        report.keep(aReading().systemName("Another").build());

        assertThat(report.reading()).isEqualTo(aReading().build());
    }

    @Test
    void whatWasNotReadIsNeitherConfirmedNorAccepted() {
        assertThatThrownBy(report::reading)
                .isInstanceOf(Refusal.Conflicting.class)
                .hasMessageContaining("not read yet");
        assertThatThrownBy(() -> report.confirm(confirmed())).isInstanceOf(Refusal.Conflicting.class);
        assertThatThrownBy(report::accept).isInstanceOf(Refusal.Conflicting.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"REPLACED", "REJECTED"})
    void whatWasTurnedDownIsNotConfirmedAnyMore(Status verdict) {
        report.keep(aReading().build());

        report.turnDown(verdict, "Last year's report.", "anna", NOON);

        assertThat(report.view().judgement()).contains("Last year's report.");
        assertThat(report.view().judgedBy()).contains("anna");
        assertThatThrownBy(() -> report.confirm(confirmed()))
                .isInstanceOf(Refusal.Conflicting.class)
                .hasMessageContaining(verdict.name());
    }

    @Test
    void aConfirmedReportIsNotTurnedDownAnyMore() {
        report.keep(aReading().build());
        report.confirm(confirmed());

        assertThatThrownBy(() -> report.turnDown(Status.REJECTED, "No.", "anna", NOON))
                .isInstanceOf(Refusal.Conflicting.class);
    }

    @Test
    void aCorrectedFactKeepsBothValues() {
        report.keep(aReading().build());

        report.confirm(confirmed(correction(ReadingField.PERIOD_END, "2026-08-31")));

        AssuranceReport view = report.view();
        assertThat(view.reading().orElseThrow().periodEnd().value()).hasToString("2026-09-30");
        ConfirmedReading confirmed = view.confirmed().orElseThrow();
        assertThat(confirmed.reading().periodEnd().value()).hasToString("2026-08-31");
        assertThat(confirmed.corrections())
                .containsExactly(new Correction(
                        ReadingField.PERIOD_END,
                        Optional.of("2026-09-30"),
                        Optional.of("2026-08-31"),
                        Optional.of(4),
                        "Stands so on page 4."));
    }

    @Test
    void whatStoodBeforeIsTakenFromTheReadingAndNotFromThePerson() {
        Correction claimed = new Correction(
                ReadingField.OPINION, Optional.of("ADVERSE"), Optional.of("QUALIFIED"), Optional.of(4), "Page 4.");

        assertThat(confirmed(claimed).corrections().getFirst().asRead()).contains("UNQUALIFIED");
    }

    @Test
    void aBlankValueClearsTheFact() {
        ConfirmedReading confirmed = confirmed(correction(ReadingField.SYSTEM_NAME, "  "));

        assertThat(confirmed.reading().systemName().isFound()).isFalse();
        assertThat(confirmed.corrections().getFirst().corrected()).isEmpty();
    }

    @Test
    void aConfirmedReadingComesBackFromItsStoredFormWithTheSameHash() {
        ConfirmedReading confirmed = confirmed(correction(ReadingField.CATEGORIES, "SECURITY"));

        String stored = ConfirmedReadingJson.write(confirmed);

        assertThat(ConfirmedReadingJson.read(stored)).isEqualTo(confirmed);
        assertThat(Sha256.of(ConfirmedReadingJson.write(ConfirmedReadingJson.read(stored))))
                .isEqualTo(Sha256.of(stored));
    }

    @Test
    void anyChangeOfTheConfirmedReadingChangesItsHash() {
        String stored = ConfirmedReadingJson.write(confirmed());

        assertThat(ConfirmedReadingJson.write(confirmed(correction(ReadingField.OPINION, "QUALIFIED"))))
                .isNotEqualTo(stored);
    }

    private ConfirmedReading confirmed(Correction... corrections) {
        Reading reading = aReading().build();
        return review.confirmed(
                reading,
                List.of(corrections),
                List.of(ReportFixtures.lateRemovals()),
                TaskFixtures.ANNA,
                Instant.parse("2026-11-23T12:00:00.123456789Z"));
    }

    private Status status() {
        return report.view().status();
    }
}
