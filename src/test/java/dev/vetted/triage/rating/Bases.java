package dev.vetted.triage.rating;

import static dev.vetted.reports.reading.ReadingBuilder.aReading;

import dev.vetted.criteria.CriterionId;
import dev.vetted.criteria.TrustServicesCategory;
import dev.vetted.policy.ReviewPolicy;
import dev.vetted.reports.reading.Basis;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.Reading.Control;
import dev.vetted.reports.reading.Reading.ReportedException;
import dev.vetted.reports.reading.Reading.Result;
import dev.vetted.scoping.ScopeFixtures;
import dev.vetted.scoping.ScopeMapping;
import dev.vetted.thirdparties.AccessKind;
import dev.vetted.thirdparties.DataClass;
import dev.vetted.thirdparties.Use;
import java.util.Arrays;
import java.util.List;

/** What ratings rest on, with little at stake unless said otherwise. */
final class Bases {

    static final ScopeMapping EVERYTHING = ScopeFixtures.leaningOn(TrustServicesCategory.values());

    private Bases() {}

    /** An internal tool: relevance 1 wherever our use leans. */
    static Use little() {
        return use(DataClass.INTERNAL, AccessKind.NONE, false, 168, false);
    }

    /** Payments with personal data: relevance 3. */
    static Use much() {
        return use(DataClass.PERSONAL, AccessKind.DATA_FEED, true, 4, true);
    }

    static Use use(DataClass data, AccessKind access, boolean critical, int outage, boolean transactions) {
        return new Use("Cobblewick Ledger", "Tests", data, access, critical, outage, transactions, List.of());
    }

    static RatingBasis basis(Use use, ReportedException... exceptions) {
        return basis(use, EVERYTHING, aReading().exceptions(exceptions).build());
    }

    static RatingBasis basis(Use use, ScopeMapping scope, Reading reading, Reading... earlier) {
        return new RatingBasis(reading, List.of(earlier), scope, use, 1, ReviewPolicy.standard());
    }

    static ReportedException exception(
            String control, String text, Integer deviations, Integer sample, String... criteria) {
        return new ReportedException(
                control, ids(criteria), text, deviations, sample, null, 12, text, Basis.EXCEPTION_COUNTED);
    }

    static ReportedException on(String control, String... criteria) {
        return exception(control, "Some items tested deviated.", 1, 60, criteria);
    }

    static Control control(String id, String text, Result result, String... criteria) {
        return new Control(
                id, ids(criteria), text, List.of("Inspected a sample."), result, 14, text, Basis.CONTROL_IN_TABLE);
    }

    private static List<CriterionId> ids(String... criteria) {
        return Arrays.stream(criteria).map(CriterionId::of).toList();
    }
}
