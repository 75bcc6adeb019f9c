package dev.vetted.evidence.internal.review;

import dev.vetted.evidence.workbook.ReviewEvidence;
import dev.vetted.policy.rules.RuleGroup;
import dev.vetted.policy.rules.RuleId;
import dev.vetted.screening.ChecklistItem;
import dev.vetted.screening.results.RuleVerdict;
import dev.vetted.screening.results.Score;
import dev.vetted.screening.results.ScorePart;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A score by the groups of its rules. */
final class ScoreParts {

    private ScoreParts() {}

    static List<ReviewEvidence.ScorePart> of(String name, Score score, List<ChecklistItem> items) {
        Map<RuleId, RuleGroup> groups = items.stream()
                .collect(Collectors.toMap(it -> it.rule().id(), it -> it.rule().group()));
        Map<RuleGroup, List<ScorePart>> byGroup = score.parts().stream()
                .filter(it -> groups.containsKey(it.rule()))
                .collect(Collectors.groupingBy(it -> groups.get(it.rule())));
        return Arrays.stream(RuleGroup.values())
                .filter(byGroup::containsKey)
                .map(group -> part(name, group, byGroup.get(group)))
                .toList();
    }

    private static ReviewEvidence.ScorePart part(String name, RuleGroup group, List<ScorePart> parts) {
        return new ReviewEvidence.ScorePart(
                name,
                group.title(),
                parts.size(),
                count(parts, RuleVerdict.PASS),
                count(parts, RuleVerdict.FAIL),
                count(parts, RuleVerdict.CANNOT_TELL),
                parts.stream().mapToInt(ScorePart::points).sum(),
                parts.stream().mapToInt(ScorePart::possible).sum());
    }

    private static int count(List<ScorePart> parts, RuleVerdict verdict) {
        return (int) parts.stream().filter(it -> it.verdict() == verdict).count();
    }
}
