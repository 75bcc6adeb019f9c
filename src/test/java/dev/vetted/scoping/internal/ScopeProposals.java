package dev.vetted.scoping.internal;

import dev.vetted.criteria.CriteriaCatalogue;
import dev.vetted.criteria.CriterionId;
import dev.vetted.policy.ReviewPolicy;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.Reading.Control;
import dev.vetted.reports.reading.Reading.Result;
import dev.vetted.reports.reading.ReadingBuilder;
import dev.vetted.scoping.RequiredAssurance;
import dev.vetted.scoping.ScopeFixtures;
import dev.vetted.thirdparties.Engagement;
import java.time.LocalDate;
import java.util.List;

/** Proposals under the standard policy on one day, without any provider registered. */
final class ScopeProposals {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private ScopeProposals() {}

    static ScopeProposal of(Engagement engagement, Reading reading) {
        return of(engagement, ScopeFixtures.required(), reading);
    }

    static ScopeProposal of(Engagement engagement, RequiredAssurance required, Reading reading) {
        return new ScopeProposal(engagement, reading, required, List.of(), ReviewPolicy.standard(), TODAY);
    }

    /** One control under each criterion, tested without deviation. */
    static List<Control> everyControl() {
        return CriteriaCatalogue.edition2017().ids().stream()
                .map(CriterionId::value)
                .map(id -> ReadingBuilder.control(id, Result.NO_EXCEPTION))
                .toList();
    }
}
