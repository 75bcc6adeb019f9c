package dev.vetted.decisions;

import dev.vetted.coverage.Coverage;
import dev.vetted.coverage.CoverageState;
import dev.vetted.coverage.Coverages;
import dev.vetted.coverage.ReportAge;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.ThirdPartyId;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposes until when an approval may hold: by the tier, and by how long the reports and letters at hand carry. */
@Component
public class ValidityProposals {

    private final Validity validity;
    private final ReviewSources sources;
    private final Coverages coverages;

    ValidityProposals(Validity validity, ReviewSources sources, Coverages coverages) {
        this.validity = validity;
        this.sources = sources;
        this.coverages = coverages;
    }

    @Transactional(readOnly = true)
    public ProposedValidity of(ReviewId review) {
        ThirdPartyId thirdParty = sources.thirdParty(review);
        LocalDate latest = validity.latest(review);
        Coverage today = coverages.today(thirdParty);
        return ProposedValidity.of(latest, redFlag(thirdParty, today, latest), inWords(today, latest));
    }

    /** The first later day on which the last report is a red flag by its age; empty when it is one already. */
    private Optional<LocalDate> redFlag(ThirdPartyId thirdParty, Coverage today, LocalDate latest) {
        Coverage at = today;
        while (at.standing().age().compareTo(ReportAge.RED_FLAG) < 0) {
            Optional<LocalDate> next = at.nextChange().filter(it -> !it.isAfter(latest));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            at = coverages.of(thirdParty, next.get());
        }
        return Optional.of(at.on()).filter(it -> it.isAfter(today.on()));
    }

    private static String inWords(Coverage today, LocalDate latest) {
        CoverageState state = today.standing().state();
        String last = today.standing().last().map(LocalDate::toString).orElse("a day that is not known");
        return switch (state) {
            case COVERS ->
                "The report covers days until %s%s."
                        .formatted(last, sooner(today.standing().last(), latest));
            case BRIDGED_ONLY ->
                "The period of the report ended on %s; a letter speaks for the time until %s%s."
                        .formatted(
                                last,
                                today.bridgedUntil().map(LocalDate::toString).orElse("today"),
                                sooner(today.bridgedUntil(), latest));
            case BRIDGE_EXPIRED ->
                "The period of the report ended on %s, and its letter has ended too.".formatted(last);
            case UNCOVERED_AFTER_PERIOD ->
                "The period of the report ended on %s, before today; no letter speaks for the time since."
                        .formatted(last);
            case NOT_YET_EFFECTIVE -> "The period of the report has not begun yet.";
            case NO_REPORT -> "There is no accepted report on tested controls.";
        };
    }

    private static String sooner(Optional<LocalDate> end, LocalDate latest) {
        return end.filter(it -> it.isBefore(latest)).isPresent() ? ", which is before the approval would end" : "";
    }
}
