package dev.vetted.reports;

import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.ReadingFixtures;
import dev.vetted.shared.Sha256;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** One report on its way through intake. */
public final class ReportFixtures {

    private static final ReportId ID = ReportId.of("44444444-0000-0000-0000-000000000001");
    private static final Instant MORNING = Instant.parse("2026-11-02T08:00:00Z");

    private ReportFixtures() {}

    public static AssuranceReport received() {
        return report(AssuranceReport.Status.RECEIVED, Optional.empty(), Optional.empty());
    }

    public static AssuranceReport read() {
        return report(AssuranceReport.Status.READ, Optional.of(ReadingFixtures.smallReading()), Optional.empty());
    }

    public static AssuranceReport confirmed() {
        Correction correction = new Correction(
                FactKey.of(ReadingField.PERIOD_END),
                Correction.Change.CORRECT,
                Optional.of(text("2025-06-30")),
                Optional.of(text("2025-07-31")),
                Optional.of(3),
                Optional.empty(),
                "The amended cover says so");
        return report(
                AssuranceReport.Status.CONFIRMED,
                Optional.of(ReadingFixtures.smallReading()),
                Optional.of(new ConfirmedReading(
                        ReadingFixtures.smallReading(), List.of(correction), List.of("warnings[0]"), "anna", MORNING)));
    }

    private static AssuranceReport report(
            AssuranceReport.Status status, Optional<Reading> reading, Optional<ConfirmedReading> confirmed) {
        return new AssuranceReport(
                ID,
                ThirdPartyFixtures.REVIEW,
                Sha256.of("a report"),
                "report.pdf",
                "anna",
                MORNING,
                status,
                reading,
                confirmed,
                confirmed.map(it -> Sha256.of("a confirmed reading")),
                confirmed.map(ConfirmedReading::confirmedBy),
                confirmed.map(ConfirmedReading::confirmedAt),
                Optional.empty());
    }

    /** A correction as a person gives it: what stood before is not theirs to say. */
    public static Correction correction(ReadingField field, String corrected) {
        return Correction.correct(
                FactKey.of(field), text(corrected), Optional.of(4), Optional.empty(), "Stands so on page 4.");
    }

    /** An exception that the reading lacks. */
    public static Correction lateRemovals() {
        JsonNode value = json("""
                {"controlId": "CA-17", "criteria": ["CC6.2"], "text": "For 2 of 25 leavers, access was removed late.",
                 "deviations": 2, "sample": 25}""");
        return Correction.add(ReadingField.EXCEPTIONS, value, 61, Optional.empty(), "It stands in the footnote.");
    }

    /** The keys of all points that need a look. */
    public static Set<String> allPoints(Reports reports, ReviewId review) {
        return reports.pointsToCheck(review).stream().map(PointToCheck::key).collect(Collectors.toSet());
    }

    public static JsonNode text(String text) {
        return JsonNodeFactory.instance.stringNode(text);
    }

    public static JsonNode json(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
