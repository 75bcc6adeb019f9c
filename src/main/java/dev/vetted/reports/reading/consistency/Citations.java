package dev.vetted.reports.reading.consistency;

import dev.vetted.reports.reading.Reading.Warning;
import dev.vetted.reports.reading.Reading.Warning.Kind;
import dev.vetted.reports.reading.facts.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Standards and editions of the criteria that had been superseded when the report was written. */
final class Citations {

    private static final LocalDate SSAE_18 = LocalDate.of(2017, 5, 1);
    private static final LocalDate CRITERIA_OF_2017 = LocalDate.of(2018, 12, 16);

    /**
     * What replaced what, and from when: the attestation standards by the date of the report, the criteria by the end of
     * the period.
     */
    private static final List<Superseded> ALL = List.of(
            new Superseded("\\bSAS\\s*(?:No\\.?\\s*)?70\\b", "SSAE 16 in 2011", LocalDate.of(2011, 6, 15), false),
            new Superseded("\\bSSAE\\s*(?:No\\.?\\s*)?16\\b", "SSAE 18 in 2017", SSAE_18, false),
            new Superseded(
                    "\\bAT\\s+(?:section\\s+|sec\\.\\s+|§\\s*)?101\\b",
                    "AT-C sections 105 and 205 in 2017",
                    SSAE_18,
                    false),
            new Superseded(
                    "\\bTSP\\s+(?:section\\s+|sec\\.\\s+)?100A\\b|\\b(?:2009|2014|2016)\\s+(?:edition\\s+of\\s+the\\s+)?[Tt]rust\\s+[Ss]ervices\\b",
                    "the trust services criteria of 2017",
                    CRITERIA_OF_2017,
                    true),
            new Superseded(
                    "\\bTrust\\s+Services\\s+Principles\\b",
                    "the trust services criteria of 2017",
                    CRITERIA_OF_2017,
                    true));

    private Citations() {}

    private record Superseded(Pattern words, String by, LocalDate since, boolean byPeriod) {
        Superseded(String words, String by, LocalDate since, boolean byPeriod) {
            this(Pattern.compile(words), by, since, byPeriod);
        }

        /** A report without a date is taken for a recent one. */
        boolean appliesTo(Statements read) {
            Optional<LocalDate> last = read.lastDay().asOptional();
            Optional<LocalDate> date =
                    byPeriod ? last : read.reportDate().asOptional().or(() -> last);
            return date.isEmpty() || !date.get().isBefore(since);
        }
    }

    static List<Warning> superseded(Evidence evidence, Statements read) {
        List<Warning> warnings = new ArrayList<>();
        for (Superseded one : ALL) {
            if (one.appliesTo(read)) {
                evidence.all()
                        .find(one.words())
                        .map(hit -> Findings.at(
                                hit, Kind.STALE_CITATION, "The document cites what was replaced by " + one.by() + "."))
                        .ifPresent(warnings::add);
            }
        }
        return warnings;
    }
}
