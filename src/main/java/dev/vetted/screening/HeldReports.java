package dev.vetted.screening;

import dev.vetted.reports.AssuranceReport;
import dev.vetted.reports.Reports;
import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Fact;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.Reading.SubserviceOrganization;
import dev.vetted.screening.internal.ReportMarks;
import dev.vetted.screening.subject.CheckedFacts;
import dev.vetted.screening.subject.EarlierReport;
import dev.vetted.screening.subject.HeldReport;
import dev.vetted.screening.subject.Names;
import dev.vetted.screening.subject.Portfolio;
import dev.vetted.screening.subject.TextFingerprint;
import dev.vetted.thirdparties.Engagement;
import dev.vetted.thirdparties.Engagements;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.Reviews;
import dev.vetted.thirdparties.ThirdParties;
import dev.vetted.thirdparties.ThirdPartyId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The reports that the service holds, of this third party and of others. */
@Component
class HeldReports {

    private final ThirdParties thirdParties;
    private final Engagements engagements;
    private final Reviews reviews;
    private final Reports reports;
    private final ReportMarks marks;

    HeldReports(
            ThirdParties thirdParties, Engagements engagements, Reviews reviews, Reports reports, ReportMarks marks) {
        this.thirdParties = thirdParties;
        this.engagements = engagements;
        this.reviews = reviews;
        this.reports = reports;
        this.marks = marks;
    }

    Engagement engagement(ReviewId review) {
        return engagements.get(reviews.get(review).engagement());
    }

    AssuranceReport report(ReviewId review) {
        return reports.confirmedOf(review)
                .orElseThrow(() ->
                        new IllegalStateException("Review " + review + " has no report with a confirmed reading."));
    }

    /** Those that end before this one, newest first, each document once. */
    List<AssuranceReport> before(AssuranceReport report, ThirdPartyId thirdParty) {
        LocalDate end = end(reading(report)).orElse(LocalDate.MIN);
        return confirmed(thirdParty)
                .filter(it -> isSoc2(reading(it)))
                .filter(it -> !it.document().equals(report.document()))
                .filter(it -> end(reading(it)).filter(end::isAfter).isPresent())
                .sorted(Comparator.comparing(
                                (AssuranceReport it) -> end(reading(it)).orElseThrow())
                        .thenComparing(AssuranceReport::uploadedAt)
                        .reversed())
                .toList();
    }

    static EarlierReport earlier(AssuranceReport report) {
        return new EarlierReport(reading(report), checked(report));
    }

    List<Reading> letters(ThirdPartyId thirdParty) {
        return confirmed(thirdParty)
                .map(HeldReports::reading)
                .filter(it -> it.documentType().value() == DocumentType.BRIDGE_LETTER)
                .toList();
    }

    Portfolio portfolio(Engagement engagement, Reading reading) {
        List<HeldReport> providers = thirdParties.all().stream()
                .filter(it -> !it.id().equals(engagement.thirdParty()))
                .filter(it -> reading.subserviceOrganizations().stream()
                        .anyMatch(provider -> Names.same(provider.name(), it.legalName())))
                .flatMap(it -> confirmed(it.id())
                        .map(HeldReports::reading)
                        .filter(HeldReports::isSoc2)
                        .map(theirs -> new HeldReport(it.legalName(), theirs)))
                .toList();
        return new Portfolio(marks.others(engagement.thirdParty()), providers, marks.criticalUses(engagement.id()));
    }

    /** Keeps what later screenings compare with. */
    void mark(AssuranceReport report, Engagement engagement) {
        Reading reading = reading(report);
        List<String> providers = reading.subserviceOrganizations().stream()
                .map(SubserviceOrganization::name)
                .map(Names::key)
                .toList();
        marks.keep(report.id(), engagement, providers, TextFingerprint.of(reading));
    }

    static Reading reading(AssuranceReport report) {
        return report.confirmed().orElseThrow().reading();
    }

    static CheckedFacts checked(AssuranceReport report) {
        return report.reading()
                .map(read ->
                        CheckedFacts.of(read, report.confirmed().orElseThrow().checked()))
                .orElse(CheckedFacts.none());
    }

    private Stream<AssuranceReport> confirmed(ThirdPartyId thirdParty) {
        return engagements.of(thirdParty).stream()
                .flatMap(engagement -> reviews.of(engagement.id()).stream())
                .flatMap(review -> reports.confirmedOf(review.id()).stream());
    }

    private static boolean isSoc2(Reading reading) {
        return reading.documentType().asOptional().filter(DocumentType::isSoc2).isPresent();
    }

    private static Optional<LocalDate> end(Reading reading) {
        return Stream.of(reading.periodEnd(), reading.asOfDate())
                .map(Fact::asOptional)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
