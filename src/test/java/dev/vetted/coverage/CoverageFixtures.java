package dev.vetted.coverage;

import dev.vetted.coverage.CoverageDocuments.NotCounted;
import dev.vetted.policy.ReviewPolicy;
import dev.vetted.reports.ReportId;
import dev.vetted.reports.reading.Reading.Opinion;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Two reports with a gap between them, which a letter bridges in part, and a certificate that covers no day. */
public final class CoverageFixtures {

    private static final CoverageDocuments DOCUMENTS = new CoverageDocuments(
            List.of(
                    report("44444444-0000-0000-0000-00000000000a", "2024-10-01", "2025-09-30"),
                    report("44444444-0000-0000-0000-00000000000b", "2026-01-01", "2026-06-30")),
            List.of(new BridgeLetter(
                    ReportId.of("44444444-0000-0000-0000-00000000000c"),
                    LocalDate.of(2025, 10, 1),
                    LocalDate.of(2025, 11, 30))),
            List.of(new NotCounted(
                    ReportId.of("44444444-0000-0000-0000-00000000000d"),
                    "ISO/IEC 27001 certificate",
                    "it tests no controls over a period")));

    private CoverageFixtures() {}

    public static Coverage on(LocalDate day) {
        return of(DOCUMENTS, day);
    }

    public static Coverage withoutDocuments(LocalDate day) {
        return of(new CoverageDocuments(List.of(), List.of(), List.of()), day);
    }

    private static Coverage of(CoverageDocuments documents, LocalDate day) {
        return Coverage.of(
                ThirdPartyFixtures.THIRD_PARTY,
                day,
                1,
                documents,
                new CoverageTimeline(
                        documents.reports(),
                        documents.letters(),
                        ReviewPolicy.standard().report()));
    }

    private static ReportPeriod report(String id, String start, String end) {
        return new ReportPeriod(
                ReportId.of(id),
                Optional.of("Quillmere Ledger"),
                LocalDate.parse(start),
                LocalDate.parse(end),
                Optional.of(Opinion.UNQUALIFIED));
    }
}
