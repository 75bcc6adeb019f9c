package dev.vetted.evidence.internal;

import dev.vetted.criteria.CriterionId;
import dev.vetted.evidence.internal.review.Words;
import dev.vetted.evidence.workbook.DecisionEvidence.Judgement;
import dev.vetted.evidence.workbook.ReportEvidence;
import dev.vetted.evidence.workbook.ReportEvidence.Listing;
import dev.vetted.reports.AssuranceReport;
import dev.vetted.reports.ConfirmedReading;
import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.Reading.Section;
import dev.vetted.triage.ExceptionCase;
import java.util.Arrays;
import java.util.List;

/** The report as read and confirmed. */
final class ReportSection {

    private ReportSection() {}

    static ReportEvidence of(AssuranceReport report, List<ExceptionCase> cases) {
        ConfirmedReading confirmed = report.confirmed().orElseThrow();
        Reading reading = confirmed.reading();
        return new ReportEvidence(
                report.id().toString(),
                summary(report, reading),
                ReportFacts.of(report.reading().orElseThrow(), confirmed),
                Arrays.stream(Section.values())
                        .map(section ->
                                new ReportEvidence.SectionStatus(Words.of(section), status(reading.status(section))))
                        .toList(),
                reading.warnings().stream()
                        .map(it -> new ReportEvidence.Warning(
                                Words.of(it.kind()),
                                it.message(),
                                it.page(),
                                it.words().orElse(null)))
                        .toList(),
                ReportFacts.changes(confirmed),
                confirmed.checked(),
                listing(
                        reading,
                        Section.TESTS,
                        cases.stream().map(ExceptionSection::of).toList()),
                listing(
                        reading,
                        Section.CONTROLS,
                        reading.controls().stream().map(ReportSection::control).toList()),
                listing(
                        reading,
                        Section.USER_ENTITY_CONTROLS,
                        reading.userEntityControls().stream()
                                .map(it -> new ReportEvidence.UserEntityControl(
                                        it.id(),
                                        ids(it.criteria()),
                                        it.text(),
                                        it.page(),
                                        it.words().orElse(null)))
                                .toList()),
                listing(
                        reading,
                        Section.SUBSERVICE_ORGANIZATIONS,
                        reading.subserviceOrganizations().stream()
                                .map(it -> new ReportEvidence.SubserviceOrganization(
                                        it.name(),
                                        it.method() == null ? null : Words.of(it.method()),
                                        it.service(),
                                        it.monitored(),
                                        it.page(),
                                        it.words().orElse(null)))
                                .toList()),
                listing(
                        reading,
                        Section.SUBSERVICE_CONTROLS,
                        reading.subserviceControls().stream()
                                .map(it -> new ReportEvidence.SubserviceControl(
                                        it.organization(),
                                        ids(it.criteria()),
                                        it.text(),
                                        it.page(),
                                        it.words().orElse(null)))
                                .toList()));
    }

    static List<String> ids(List<CriterionId> criteria) {
        return criteria.stream().map(CriterionId::value).toList();
    }

    private static String summary(AssuranceReport report, Reading reading) {
        String type =
                reading.documentType().asOptional().map(DocumentType::label).orElse("document of unknown type");
        String organization = reading.serviceOrganization().asOptional().orElse("an organization not found in it");
        String period = reading.periodStart().isFound() && reading.periodEnd().isFound()
                ? ", %s to %s"
                        .formatted(
                                reading.periodStart().value(),
                                reading.periodEnd().value())
                : reading.asOfDate().isFound() ? ", as of " + reading.asOfDate().value() : "";
        return "%s of %s%s (%s)".formatted(type, organization, period, report.fileName());
    }

    private static <T> Listing<T> listing(Reading reading, Section section, List<T> rows) {
        ReportEvidence.Status status = status(reading.status(section));
        return rows.isEmpty() ? Listing.<T>unread(status) : new Listing<>(status, rows);
    }

    private static ReportEvidence.Status status(Reading.Status status) {
        return ReportEvidence.Status.valueOf(status.name());
    }

    private static ReportEvidence.Control control(Reading.Control control) {
        Reading.Result result = control.result();
        Judgement.Tone tone = result == Reading.Result.EXCEPTION
                ? Judgement.Tone.ADVERSE
                : result == Reading.Result.NO_EXCEPTION ? Judgement.Tone.FAVOURABLE : Judgement.Tone.ATTENTION;
        return new ReportEvidence.Control(
                control.id(),
                ids(control.criteria()),
                control.text(),
                result == null ? null : new Judgement(Words.of(result), tone),
                control.page());
    }
}
