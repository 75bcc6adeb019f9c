package dev.vetted.screening.web;

import dev.vetted.policy.rules.RuleGroup;
import dev.vetted.policy.rules.RuleSeverity;
import dev.vetted.screening.ChecklistAnswer;
import dev.vetted.screening.ChecklistItem;
import dev.vetted.screening.Screening;
import dev.vetted.screening.results.Citation;
import dev.vetted.screening.results.RuleVerdict;
import dev.vetted.screening.results.Score;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A screening as the API shows it.
 *
 * @param unanswered rules that have to be answered before the checklist can be completed
 * @param hash SHA-256 over results and answers
 */
record ScreeningView(
        String reviewId,
        LocalDate asOf,
        int policyVersion,
        Score reliability,
        Score fit,
        List<RuleView> rules,
        List<String> unanswered,
        @Nullable String completedBy,
        @Nullable Instant completedAt,
        String hash,
        Map<String, String> links) {

    static ScreeningView of(Screening screening) {
        return new ScreeningView(
                screening.review().toString(),
                screening.asOf(),
                screening.policyVersion(),
                screening.scores().reliability(),
                screening.scores().fit(),
                screening.items().stream()
                        .map(it -> RuleView.of(it, screening.verdict(it.rule().id())))
                        .toList(),
                screening.unanswered().stream().map(Object::toString).toList(),
                screening.completedBy().orElse(null),
                screening.completedAt().orElse(null),
                screening.hash().hex(),
                links(screening));
    }

    private static Map<String, String> links(Screening screening) {
        String review = "/api/v1/reviews/" + screening.review();
        Map<String, String> links = new TreeMap<>(Map.of("review", review, "reading", review + "/reading"));
        if (screening.completedBy().isEmpty()) {
            links.put("answer", review + "/screening/answers");
            links.put("complete", review + "/screening/completion");
        }
        return links;
    }

    /**
     * A rule as the API shows it.
     *
     * @param verdict what counts
     * @param computed what the service found
     * @param severity what the computed verdict counts as
     * @param asked whether a person is asked to answer it
     */
    record RuleView(
            String id,
            RuleGroup group,
            String check,
            RuleVerdict verdict,
            RuleVerdict computed,
            RuleSeverity severity,
            String message,
            Map<String, String> inputs,
            List<Citation> citations,
            boolean asked,
            boolean required,
            String whereToLook,
            @Nullable AnswerView answer) {

        private static RuleView of(ChecklistItem item, RuleVerdict verdict) {
            return new RuleView(
                    item.rule().id().value(),
                    item.rule().group(),
                    item.rule().check(),
                    verdict,
                    item.computed().verdict(),
                    item.computed().severity(),
                    item.computed().message(),
                    item.computed().inputs(),
                    item.computed().citations(),
                    item.computed().asked(),
                    item.required(),
                    item.whereToLook(),
                    item.answer().map(AnswerView::of).orElse(null));
        }
    }

    /** What a person answered. */
    record AnswerView(RuleVerdict verdict, String evidence, String by, Instant at) {

        private static AnswerView of(ChecklistAnswer answer) {
            return new AnswerView(answer.verdict(), answer.evidence(), answer.by(), answer.at());
        }
    }
}
