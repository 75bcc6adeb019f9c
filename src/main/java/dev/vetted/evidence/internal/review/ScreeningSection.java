package dev.vetted.evidence.internal.review;

import dev.vetted.decisions.Decision;
import dev.vetted.evidence.workbook.DecisionEvidence.Judgement;
import dev.vetted.evidence.workbook.DecisionEvidence.Judgement.Tone;
import dev.vetted.evidence.workbook.DecisionEvidence.Labelled;
import dev.vetted.evidence.workbook.ReviewEvidence;
import dev.vetted.evidence.workbook.ReviewEvidence.Answer;
import dev.vetted.evidence.workbook.ReviewEvidence.Citation;
import dev.vetted.evidence.workbook.ReviewEvidence.Points;
import dev.vetted.policy.rules.RuleId;
import dev.vetted.policy.rules.RuleSeverity;
import dev.vetted.screening.ChecklistAnswer;
import dev.vetted.screening.ChecklistItem;
import dev.vetted.screening.Screening;
import dev.vetted.screening.results.RuleResult;
import dev.vetted.screening.results.RuleVerdict;
import dev.vetted.screening.results.Score;
import dev.vetted.screening.results.ScorePart;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The report judged by the rules, and what persons answered. */
final class ScreeningSection {

    private static final String RELIABILITY = "Reliability of the report";
    private static final String FIT = "Fit to our use";

    private ScreeningSection() {}

    static ReviewEvidence.Screening of(Screening screening, Decision decision) {
        Score reliability = screening.scores().reliability();
        Score fit = screening.scores().fit();
        List<ChecklistItem> items = screening.items();
        return new ReviewEvidence.Screening(
                screening.asOf(),
                screening.policyVersion(),
                screening.hash().hex(),
                isLater(screening, decision),
                screening.completedBy().orElse(null),
                screening.completedAt().orElse(null),
                List.of(score(RELIABILITY, reliability), score(FIT, fit)),
                Stream.concat(
                                ScoreParts.of(RELIABILITY, reliability, items).stream(),
                                ScoreParts.of(FIT, fit, items).stream())
                        .toList(),
                items.stream().map(it -> rule(it, reliability, fit)).toList());
    }

    private static boolean isLater(Screening screening, Decision decision) {
        return decision.basis()
                .screening()
                .map(it -> !it.equals(screening.hash()))
                .orElseGet(() -> isLater(screening, decision.decidedAt()));
    }

    /** For decisions that are not bound to a screening. */
    private static boolean isLater(Screening screening, Instant decidedAt) {
        return screening.asOf().isAfter(LocalDate.ofInstant(decidedAt, ZoneOffset.UTC))
                || Stream.concat(
                                screening.completedAt().stream(),
                                screening.answers().stream().map(ChecklistAnswer::at))
                        .anyMatch(decidedAt::isBefore);
    }

    private static ReviewEvidence.Score score(String name, Score score) {
        return new ReviewEvidence.Score(
                name,
                score.value(),
                score.points(),
                score.possible(),
                score.blockedBy().stream().map(RuleId::value).toList());
    }

    private static ReviewEvidence.Rule rule(ChecklistItem item, Score reliability, Score fit) {
        RuleResult computed = item.computed();
        @Nullable ChecklistAnswer answer = item.answer().orElse(null);
        RuleId id = item.rule().id();
        return new ReviewEvidence.Rule(
                id.value(),
                item.rule().group().title(),
                item.rule().check(),
                verdict(answer == null ? computed.verdict() : answer.verdict()),
                verdict(computed.verdict()),
                severity(id, item, reliability, fit),
                computed.message(),
                computed.inputs().entrySet().stream()
                        .map(it -> new Labelled(it.getKey(), it.getValue()))
                        .toList(),
                computed.citations().stream()
                        .map(it -> new Citation(it.page(), it.quote()))
                        .toList(),
                answer == null
                        ? null
                        : new Answer(verdict(answer.verdict()), answer.by(), answer.at(), answer.evidence()),
                item.isOpen(),
                points(reliability, id),
                points(fit, id));
    }

    private static @Nullable Points points(Score score, RuleId rule) {
        return score.parts().stream()
                .filter(it -> it.rule().equals(rule))
                .findFirst()
                .map(it -> new Points(it.points(), it.possible()))
                .orElse(null);
    }

    private static Judgement verdict(RuleVerdict verdict) {
        return new Judgement(
                Words.of(verdict),
                switch (verdict) {
                    case PASS -> Tone.FAVOURABLE;
                    case FAIL -> Tone.ADVERSE;
                    case CANNOT_TELL -> Tone.ATTENTION;
                    case NOT_APPLICABLE -> Tone.NEUTRAL;
                });
    }

    /** A rule that does not fail alarms nobody, however severe a failure would be. */
    private static Judgement severity(RuleId rule, ChecklistItem item, Score reliability, Score fit) {
        RuleVerdict verdict = item.answer()
                .map(ChecklistAnswer::verdict)
                .orElse(item.computed().verdict());
        boolean counts = verdict == RuleVerdict.FAIL || verdict == RuleVerdict.CANNOT_TELL;
        RuleSeverity severity = Stream.of(reliability, fit)
                .flatMap(it -> it.parts().stream())
                .filter(it -> it.rule().equals(rule))
                .map(ScorePart::severity)
                .findFirst()
                .orElse(item.computed().severity());
        Tone tone = severity == RuleSeverity.BLOCKER || severity == RuleSeverity.HIGH
                ? Tone.ADVERSE
                : severity == RuleSeverity.MEDIUM ? Tone.ATTENTION : Tone.NEUTRAL;
        return new Judgement(Words.of(severity), counts ? tone : Tone.NEUTRAL);
    }
}
