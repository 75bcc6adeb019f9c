package dev.vetted.screening.results;

import dev.vetted.policy.ReviewPolicy;
import dev.vetted.policy.rules.Rule;
import dev.vetted.policy.rules.RuleCatalogue;
import dev.vetted.policy.rules.RuleGroup;
import dev.vetted.policy.rules.RuleId;
import dev.vetted.policy.rules.RuleSeverity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Computes the two scores. Each rule that applies may give as many points as its severity weighs in its worse case. A
 * pass gives all of them, a failure takes away what it counts as, and what cannot be told takes away all: it may be the
 * worse case. So the order from good to bad is pass, failure, failure in the worse case or cannot tell, and no step
 * along it ever raises a score.
 *
 * @param reliability how far the report can be relied on
 * @param fit how far it fits our use
 */
public record Scores(Score reliability, Score fit) {

    private static final Map<RuleSeverity, Integer> WEIGHTS = Map.of(
            RuleSeverity.BLOCKER, 10,
            RuleSeverity.HIGH, 5,
            RuleSeverity.MEDIUM, 3,
            RuleSeverity.LOW, 1,
            RuleSeverity.INFO, 0);

    /** What counts for a rule in the end: computed, or answered by a person. */
    public record Standing(RuleVerdict verdict, RuleSeverity severity) {}

    /** @param standings of the rules by their ids; a rule without one cannot be told */
    public static Scores of(Map<RuleId, Standing> standings, ReviewPolicy policy) {
        return new Scores(
                score(standings, policy, RuleGroup::tellsReliability), score(standings, policy, RuleGroup::tellsFit));
    }

    /** How much a severity weighs. */
    public static int weight(RuleSeverity severity) {
        return WEIGHTS.get(severity);
    }

    private static Score score(Map<RuleId, Standing> standings, ReviewPolicy policy, Predicate<RuleGroup> counted) {
        List<ScorePart> parts = new ArrayList<>();
        List<RuleId> blocking = new ArrayList<>();
        for (Rule rule : RuleCatalogue.shipped().rules()) {
            if (counted.test(rule.group())) {
                RuleSeverity worst = policy.raisedSeverity(rule.id());
                Standing standing = Optional.ofNullable(standings.get(rule.id()))
                        .orElse(new Standing(RuleVerdict.CANNOT_TELL, worst));
                part(rule.id(), standing, worst).ifPresent(part -> {
                    parts.add(part);
                    if (part.points() < part.possible() && part.severity() == RuleSeverity.BLOCKER) {
                        blocking.add(part.rule());
                    }
                });
            }
        }
        return score(parts, blocking);
    }

    private static Score score(List<ScorePart> parts, List<RuleId> blocking) {
        int points = parts.stream().mapToInt(ScorePart::points).sum();
        int possible = parts.stream().mapToInt(ScorePart::possible).sum();
        int share = possible == 0 ? 0 : 100 * points / possible;
        return new Score(
                blocking.isEmpty() ? share : Math.min(share, Score.BLOCKED), points, possible, blocking, parts);
    }

    private static Optional<ScorePart> part(RuleId rule, Standing standing, RuleSeverity worst) {
        int possible = weight(worst);
        return switch (standing.verdict()) {
            case NOT_APPLICABLE -> Optional.empty();
            case PASS -> Optional.of(new ScorePart(rule, RuleVerdict.PASS, standing.severity(), possible, possible));
            case FAIL ->
                Optional.of(new ScorePart(
                        rule,
                        RuleVerdict.FAIL,
                        standing.severity(),
                        Math.max(0, possible - weight(standing.severity())),
                        possible));
            case CANNOT_TELL -> Optional.of(new ScorePart(rule, RuleVerdict.CANNOT_TELL, worst, 0, possible));
        };
    }
}
