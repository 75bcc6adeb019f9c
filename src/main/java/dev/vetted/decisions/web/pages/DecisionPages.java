package dev.vetted.decisions.web.pages;

import dev.vetted.decisions.Decision;
import dev.vetted.decisions.DecisionId;
import dev.vetted.decisions.Decisions;
import dev.vetted.decisions.OutdatedDecisions;
import dev.vetted.shared.web.Paged;
import dev.vetted.thirdparties.Engagement;
import dev.vetted.thirdparties.Engagements;
import dev.vetted.thirdparties.Reviews;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows decisions as they were taken. */
@Controller
class DecisionPages {

    private final Decisions decisions;
    private final OutdatedDecisions outdated;
    private final Reviews reviews;
    private final Engagements engagements;

    DecisionPages(Decisions decisions, OutdatedDecisions outdated, Reviews reviews, Engagements engagements) {
        this.decisions = decisions;
        this.outdated = outdated;
        this.reviews = reviews;
        this.engagements = engagements;
    }

    @GetMapping("/decisions")
    String list(@RequestParam(defaultValue = "1") int page, Model model) {
        Set<DecisionId> marked = outdated.all().keySet();
        model.addAttribute(
                "decisions",
                Paged.of(decisions.all(), page)
                        .map(it -> DecisionRow.of(it, engagement(it), marked.contains(it.id()))));
        return "decisions/list";
    }

    @GetMapping("/decisions/{id}")
    String decision(@PathVariable DecisionId id, Model model) {
        Decision decision = decisions.get(id);
        Engagement engagement = engagement(decision);
        model.addAttribute("decision", DecisionSheet.of(decision, outdated.find(id)));
        model.addAttribute(
                "engagement", DecisionRow.of(decision, engagement, false).engagement());
        model.addAttribute("engagementId", engagement.id().toString());
        return "decisions/decision";
    }

    private Engagement engagement(Decision decision) {
        return engagements.get(reviews.get(decision.review()).engagement());
    }
}
