package dev.vetted.decisions.web.pages;

import dev.vetted.decisions.RiskAssessments;
import dev.vetted.decisions.ValidityProposals;
import dev.vetted.decisions.web.pages.GroundsSheet.Finding;
import dev.vetted.policy.rules.RuleId;
import dev.vetted.screening.ChecklistItem;
import dev.vetted.screening.Screening;
import dev.vetted.screening.Screenings;
import dev.vetted.thirdparties.ReviewId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Collects the grounds that the service has for a decision. */
@Component
class GroundsOfReview {

    private final RiskAssessments risks;
    private final Screenings screenings;
    private final ValidityProposals validity;

    GroundsOfReview(RiskAssessments risks, Screenings screenings, ValidityProposals validity) {
        this.risks = risks;
        this.screenings = screenings;
        this.validity = validity;
    }

    /** Empty before the residual risk is determined. */
    Optional<GroundsSheet> of(ReviewId review) {
        return risks.find(review)
                .map(risk -> GroundsSheet.of(risk, risks.findings(review), blockers(review), validity.of(review)));
    }

    private List<Finding> blockers(ReviewId review) {
        return screenings.find(review).map(GroundsOfReview::blockers).orElse(List.of());
    }

    private static List<Finding> blockers(Screening screening) {
        Set<RuleId> blocking = Stream.concat(
                        screening.scores().reliability().blockedBy().stream(),
                        screening.scores().fit().blockedBy().stream())
                .collect(Collectors.toSet());
        return screening.items().stream()
                .filter(it -> blocking.contains(it.rule().id()))
                .map(GroundsOfReview::finding)
                .toList();
    }

    private static Finding finding(ChecklistItem item) {
        return new Finding(
                "%s %s".formatted(item.rule().id(), item.rule().check()),
                item.answer().map(it -> it.evidence()).orElse(item.computed().message()));
    }
}
