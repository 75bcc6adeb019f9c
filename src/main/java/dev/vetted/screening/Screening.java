package dev.vetted.screening;

import dev.vetted.policy.rules.Rule;
import dev.vetted.policy.rules.RuleCatalogue;
import dev.vetted.policy.rules.RuleId;
import dev.vetted.policy.rules.RuleSeverity;
import dev.vetted.screening.results.RuleResult;
import dev.vetted.screening.results.RuleVerdict;
import dev.vetted.screening.results.Scores;
import dev.vetted.shared.Sha256;
import dev.vetted.thirdparties.ReviewId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The screening of a review's report.
 *
 * @param asOf the day as of which it was judged
 * @param policyVersion the version of the policy whose severities and limits hold
 * @param results one for each rule, in the order of the catalogue, as computed
 * @param answers of persons, one for each rule at most
 * @param scores from both
 * @param hash over results and answers; any change of either gives another
 */
public record Screening(
        ReviewId review,
        LocalDate asOf,
        int policyVersion,
        List<RuleResult> results,
        List<ChecklistAnswer> answers,
        Scores scores,
        Optional<String> completedBy,
        Optional<Instant> completedAt,
        Sha256 hash) {

    public Screening {
        results = List.copyOf(results);
        answers = List.copyOf(answers);
    }

    /** What came of the task. */
    public enum Outcome {
        COMPLETED
    }

    /** Every rule with its result and its answer, in the order of the catalogue. */
    public List<ChecklistItem> items() {
        Map<RuleId, Rule> rules =
                RuleCatalogue.shipped().rules().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
        return results.stream()
                .map(it -> new ChecklistItem(
                        rules.get(it.ruleId()),
                        WhereToLook.of(rules.get(it.ruleId())),
                        it,
                        answer(it.ruleId()),
                        blocks(it)))
                .toList();
    }

    /** What counts for a rule: the answer of a person where there is one. */
    public RuleVerdict verdict(RuleId rule) {
        return answer(rule)
                .map(ChecklistAnswer::verdict)
                .orElseGet(() -> results.stream()
                        .filter(it -> it.ruleId().equals(rule))
                        .findFirst()
                        .map(RuleResult::verdict)
                        .orElse(RuleVerdict.CANNOT_TELL));
    }

    /** Rules that block the report by the policy and that nobody has answered yet. */
    public List<RuleId> unanswered() {
        return results.stream()
                .filter(Screening::blocks)
                .map(RuleResult::ruleId)
                .filter(rule -> answer(rule).isEmpty())
                .toList();
    }

    private static boolean blocks(RuleResult result) {
        return result.verdict() == RuleVerdict.CANNOT_TELL && result.severity() == RuleSeverity.BLOCKER;
    }

    private Optional<ChecklistAnswer> answer(RuleId rule) {
        return answers.stream().filter(it -> it.rule().equals(rule)).findFirst();
    }
}
