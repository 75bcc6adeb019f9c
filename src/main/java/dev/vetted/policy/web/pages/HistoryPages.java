package dev.vetted.policy.web.pages;

import dev.vetted.policy.PolicyVersion;
import dev.vetted.policy.ReviewPolicies;
import dev.vetted.policy.web.pages.VersionRow.DifferenceRow;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what each version of the policy changed, and what differs between any two. */
@Controller
class HistoryPages {

    private final ReviewPolicies policies;

    HistoryPages(ReviewPolicies policies) {
        this.policies = policies;
    }

    @GetMapping("/policy/versions")
    String history(@RequestParam Optional<Integer> from, @RequestParam Optional<Integer> to, Model model) {
        List<PolicyVersion> versions = policies.versions();
        model.addAttribute("versions", VersionRow.of(versions));
        model.addAttribute("from", from.orElse(1));
        model.addAttribute("to", to.orElse(versions.getFirst().number()));
        model.addAttribute("compared", from.isPresent() && to.isPresent());
        model.addAttribute(
                "differences",
                from.flatMap(it -> to.map(other -> differences(it, other))).orElse(List.of()));
        return "policy/history";
    }

    private List<DifferenceRow> differences(int from, int to) {
        return policies
                .version(from)
                .policy()
                .differencesTo(policies.version(to).policy())
                .stream()
                .map(DifferenceRow::of)
                .toList();
    }
}
