package dev.vetted.screening;

import dev.vetted.policy.ReviewPolicy;
import dev.vetted.policy.rules.RuleId;
import dev.vetted.screening.results.RuleResult;
import dev.vetted.screening.results.RuleVerdict;
import dev.vetted.screening.results.Scores;
import dev.vetted.screening.rules.RuleEngine;
import dev.vetted.screening.rules.SubjectBuilder;
import dev.vetted.shared.Sha256;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The screening of a sound report. */
public final class ScreeningFixtures {

    public static final RuleId LICENCE = new RuleId("AU-02");
    public static final String EVIDENCE = "CPAverify shows <active> on 2 November";

    private ScreeningFixtures() {}

    public static Screening open() {
        return screening(List.of(), Optional.empty());
    }

    /** The same with one rule answered. */
    public static Screening answered() {
        return screening(List.of(answer()), Optional.empty());
    }

    public static Screening completed() {
        return screening(List.of(answer()), Optional.of("anna"));
    }

    private static ChecklistAnswer answer() {
        return new ChecklistAnswer(LICENCE, RuleVerdict.PASS, EVIDENCE, "anna", Instant.parse("2026-11-02T09:00:00Z"));
    }

    private static Screening screening(List<ChecklistAnswer> answers, Optional<String> completedBy) {
        List<RuleResult> results = RuleEngine.judge(SubjectBuilder.sound().subject());
        Map<RuleId, Scores.Standing> standings = results.stream()
                .collect(Collectors.toMap(RuleResult::ruleId, it -> new Scores.Standing(it.verdict(), it.severity())));
        return new Screening(
                ThirdPartyFixtures.REVIEW,
                LocalDate.of(2026, 11, 2),
                1,
                results,
                answers,
                Scores.of(standings, ReviewPolicy.standard()),
                completedBy,
                completedBy.map(it -> Instant.parse("2026-11-02T10:00:00Z")),
                Sha256.of("a screening"));
    }
}
