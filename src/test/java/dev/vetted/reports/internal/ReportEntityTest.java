package dev.vetted.reports.internal;

import static dev.vetted.reports.ReportFixtures.correction;
import static dev.vetted.reports.ReportFixtures.text;
import static dev.vetted.reports.reading.ReadingBuilder.aReading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.vetted.reports.AssuranceReport;
import dev.vetted.reports.AssuranceReport.Status;
import dev.vetted.reports.ConfirmedReading;
import dev.vetted.reports.Correction;
import dev.vetted.reports.Correction.Change;
import dev.vetted.reports.FactKey;
import dev.vetted.reports.PointToCheck;
import dev.vetted.reports.ReadingField;
import dev.vetted.reports.ReportFixtures;
import dev.vetted.reports.ReportId;
import dev.vetted.reports.reading.Reading;
import dev.vetted.shared.Json;
import dev.vetted.shared.Refusal;
import dev.vetted.shared.Sha256;
import dev.vetted.tasks.TaskFixtures;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class ReportEntityTest {

    private static final ReportId ID = ReportId.of("44444444-0000-0000-0000-000000000001");
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final ReadingReview review = new ReadingReview(new ConfirmationSettings(new BigDecimal("0.6")));
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
                        FactKey.of(ReadingField.PERIOD_END),
                        Change.CORRECT,
                        Optional.of(text("2026-09-30")),
                        Optional.of(text("2026-08-31")),
                        Optional.of(4),
                        Optional.empty(),
                        "Stands so on page 4."));
    }

    @Test
    void whatStoodBeforeIsTakenFromTheReadingAndNotFromThePerson() {
        Correction claimed = new Correction(
                FactKey.of(ReadingField.OPINION),
                Change.CORRECT,
                Optional.of(text("ADVERSE")),
                Optional.of(text("QUALIFIED")),
                Optional.of(4),
                Optional.empty(),
                "Page 4.");

        assertThat(confirmed(claimed).corrections().getFirst().asRead()).contains(text("UNQUALIFIED"));
    }

    @Test
    void aBlankValueClearsTheFact() {
        ConfirmedReading confirmed = confirmed(correction(ReadingField.SYSTEM_NAME, "  "));

        assertThat(confirmed.reading().systemName().isFound()).isFalse();
        assertThat(confirmed.corrections().getFirst().corrected()).isEmpty();
    }

    @Test
    void aConfirmedReadingComesBackFromItsStoredFormWithTheSameHash() {
        ConfirmedReading confirmed = confirmed(
                Correction.remove(FactKey.of(ReadingField.CATEGORIES, 0), "Not there."), ReportFixtures.lateRemovals());

        String stored = ConfirmedReadingJson.write(confirmed);

        assertThat(ConfirmedReadingJson.read(stored)).isEqualTo(confirmed);
        assertThat(Sha256.of(ConfirmedReadingJson.write(ConfirmedReadingJson.read(stored))))
                .isEqualTo(Sha256.of(stored));
    }

    @Test
    void whatWasConfirmedWhenOnlySingleFactsCouldBeCorrectedIsStillRead() {
        String reading = Json.write(StoredReading.write(aReading().build()));
        String stored = """
                {"confirmedAt": "2026-11-23T12:00:00Z", "confirmedBy": "anna",
                 "corrections": [
                   {"asRead": "2026-09-30", "corrected": "2026-08-31", "field": "PERIOD_END", "page": 4, "reason": "Cover"},
                   {"asRead": "SECURITY, PRIVACY", "corrected": null, "field": "CATEGORIES", "page": null, "reason": "None"}],
                 "found": [{"controlId": "CA-17", "criteria": ["CC6.2"], "deviations": 2, "page": 61, "sample": 25,
                            "text": "Removed late."}],
                 "reading": %s}""".formatted(reading);

        ConfirmedReading confirmed = ConfirmedReadingJson.read(stored);

        assertThat(confirmed.reading()).isEqualTo(aReading().build());
        assertThat(confirmed.checked()).isEmpty();
        assertThat(confirmed.corrections())
                .extracting(
                        it -> it.fact().toString(),
                        Correction::change,
                        it -> it.asRead().map(JsonNode::asString).orElse(""),
                        it -> it.page().orElse(0))
                .containsExactly(
                        tuple("periodEnd", Change.CORRECT, "2026-09-30", 4),
                        tuple("categories", Change.CORRECT, "SECURITY, PRIVACY", 0),
                        tuple("exceptions", Change.ADD, "", 61));
        assertThat(confirmed.corrections().get(1).corrected()).isEmpty();
        assertThat(confirmed.corrections().getLast().corrected().orElseThrow().path("text"))
                .isEqualTo(text("Removed late."));
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
                review.pointsToCheck(reading).stream().map(PointToCheck::key).toList(),
                TaskFixtures.ANNA,
                Instant.parse("2026-11-23T12:00:00.123456789Z"));
    }

    private Status status() {
        return report.view().status();
    }
}
