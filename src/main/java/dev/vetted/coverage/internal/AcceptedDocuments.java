package dev.vetted.coverage.internal;

import dev.vetted.coverage.BridgeLetter;
import dev.vetted.coverage.CoverageDocuments;
import dev.vetted.coverage.CoverageDocuments.NotCounted;
import dev.vetted.coverage.ReportPeriod;
import dev.vetted.reports.AssuranceReport;
import dev.vetted.reports.ConfirmedReading;
import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.Reading.Opinion;
import dev.vetted.shared.Sha256;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Sorts accepted documents into periods, letters, and those that cover no day. */
public final class AcceptedDocuments {

    private static final Set<Opinion> NO_ASSURANCE = EnumSet.of(Opinion.ADVERSE, Opinion.DISCLAIMER);

    private final List<ReportPeriod> reports = new ArrayList<>();
    private final List<BridgeLetter> letters = new ArrayList<>();
    private final List<NotCounted> notCounted = new ArrayList<>();

    private AcceptedDocuments() {}

    /** Each file counts once, however many reviews accepted it. */
    public static CoverageDocuments of(List<AssuranceReport> accepted) {
        AcceptedDocuments documents = new AcceptedDocuments();
        Set<Sha256> seen = new HashSet<>();
        List<AssuranceReport> once =
                accepted.stream().filter(it -> seen.add(it.document())).toList();
        once.stream().filter(it -> !isLetter(it)).forEach(documents::addReport);
        once.stream()
                .filter(AcceptedDocuments::isLetter)
                .sorted(Comparator.comparing(AssuranceReport::uploadedAt))
                .forEach(documents::addLetter);
        documents.reports.sort(Comparator.comparing(ReportPeriod::start).thenComparing(ReportPeriod::end));
        documents.letters.sort(Comparator.comparing(BridgeLetter::from).thenComparing(BridgeLetter::to));
        return new CoverageDocuments(documents.reports, documents.letters, documents.notCounted);
    }

    private void addReport(AssuranceReport report) {
        Optional<Reading> confirmed = reading(report);
        if (confirmed.isEmpty()) {
            leaveOut(report, "its reading was not confirmed");
            return;
        }
        Reading reading = confirmed.get();
        LocalDate start = reading.periodStart().value();
        LocalDate end = reading.periodEnd().value();
        if (reading.documentType().value() != DocumentType.SOC2_TYPE2) {
            leaveOut(report, "it tests no controls over a period");
        } else if (reading.opinion().asOptional().filter(NO_ASSURANCE::contains).isPresent()) {
            leaveOut(report, "its opinion gives no assurance");
        } else if (start == null || end == null || end.isBefore(start)) {
            leaveOut(report, "its reading states no period");
        } else {
            reports.add(new ReportPeriod(
                    report.id(),
                    reading.systemName().asOptional(),
                    start,
                    end,
                    reading.opinion().asOptional()));
        }
    }

    private void addLetter(AssuranceReport letter) {
        Optional<BridgeLetter> bridged = reading(letter)
                .flatMap(reading ->
                        LetterDates.of(reading, LocalDate.ofInstant(letter.uploadedAt(), ZoneOffset.UTC), lastDays()))
                .map(dates -> new BridgeLetter(letter.id(), dates.from(), dates.to()));
        bridged.ifPresentOrElse(
                letters::add,
                () -> leaveOut(letter, "it names no time that follows a report or letter that we accepted"));
    }

    /** What a letter may follow: a report, or a letter that came before. */
    private List<LocalDate> lastDays() {
        return Stream.concat(
                        reports.stream().map(ReportPeriod::end),
                        letters.stream().map(BridgeLetter::to))
                .toList();
    }

    private void leaveOut(AssuranceReport report, String reason) {
        notCounted.add(new NotCounted(report.id(), kind(report).label(), reason));
    }

    private static boolean isLetter(AssuranceReport report) {
        return kind(report) == DocumentType.BRIDGE_LETTER;
    }

    private static DocumentType kind(AssuranceReport report) {
        return reading(report).flatMap(it -> it.documentType().asOptional()).orElse(DocumentType.OTHER);
    }

    private static Optional<Reading> reading(AssuranceReport report) {
        return report.confirmed().map(ConfirmedReading::reading);
    }
}
