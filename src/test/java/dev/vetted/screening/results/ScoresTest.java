package dev.vetted.screening.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.policy.ReviewPolicy;
import dev.vetted.policy.rules.Rule;
import dev.vetted.policy.rules.RuleCatalogue;
import dev.vetted.policy.rules.RuleId;
import dev.vetted.policy.rules.RuleSeverity;
import dev.vetted.screening.results.Scores.Standing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoresTest {

    private static final ReviewPolicy POLICY = ReviewPolicy.standard();
    private static final RuleId AGE = new RuleId("PE-02");
    private static final RuleId DATED = new RuleId("AU-10");

    @Test
    void allThatPassesGivesAHundred() {
        Scores scores = Scores.of(all(RuleVerdict.PASS), POLICY);

        assertThat(scores.reliability().value()).isEqualTo(100);
        assertThat(scores.fit().value()).isEqualTo(100);
        assertThat(scores.reliability().parts()).hasSize(66);
        assertThat(scores.fit().parts()).hasSize(42);
    }

    @Test
    void whatWasNotJudgedCannotBeToldAndGivesNothing() {
        Scores scores = Scores.of(Map.of(), POLICY);

        assertThat(scores.reliability().value()).isZero();
        assertThat(scores.reliability().blockedBy()).hasSize(8);
    }

    @Test
    void aFailureTakesWhatItCountsAsAndTheRestStays() {
        Map<RuleId, Standing> standings = all(RuleVerdict.PASS);
        standings.put(DATED, new Standing(RuleVerdict.FAIL, RuleSeverity.LOW));

        ScorePart part = part(standings, DATED);

        assertThat(part.points()).isEqualTo(9);
        assertThat(part.possible()).isEqualTo(10);
    }

    @Test
    void whatDoesNotApplyIsNoPart() {
        Map<RuleId, Standing> standings = all(RuleVerdict.PASS);
        standings.put(AGE, new Standing(RuleVerdict.NOT_APPLICABLE, RuleSeverity.HIGH));

        assertThat(Scores.of(standings, POLICY).reliability().parts())
                .noneMatch(it -> it.rule().equals(AGE));
    }

    @ParameterizedTest
    @CsvSource({"FAIL, BLOCKER, 40", "CANNOT_TELL, BLOCKER, 40", "FAIL, LOW, 99"})
    void whatBlocksKeepsTheScoreDown(RuleVerdict verdict, RuleSeverity severity, int most) {
        Map<RuleId, Standing> standings = all(RuleVerdict.PASS);
        standings.put(DATED, new Standing(verdict, severity));

        assertThat(Scores.of(standings, POLICY).reliability().value()).isEqualTo(most);
    }

    @Test
    void aWorseVerdictNeverGivesABetterScore() {
        Random random = new Random(20261102);
        for (int i = 0; i < 200; i++) {
            Map<RuleId, Standing> standings = random(random);
            for (RuleId rule : List.copyOf(standings.keySet())) {
                List<Standing> worse = List.of(
                        new Standing(RuleVerdict.PASS, POLICY.severity(rule)),
                        new Standing(RuleVerdict.FAIL, POLICY.severity(rule)),
                        new Standing(RuleVerdict.FAIL, POLICY.raisedSeverity(rule)),
                        new Standing(RuleVerdict.CANNOT_TELL, POLICY.raisedSeverity(rule)));
                Map<RuleId, Standing> changed = new HashMap<>(standings);
                Scores before = null;
                for (Standing standing : worse) {
                    changed.put(rule, standing);
                    Scores after = Scores.of(changed, POLICY);
                    if (before != null) {
                        assertThat(after.reliability().value())
                                .isLessThanOrEqualTo(before.reliability().value());
                        assertThat(after.fit().value())
                                .isLessThanOrEqualTo(before.fit().value());
                    }
                    before = after;
                }
            }
        }
    }

    @Test
    void aPassWithoutACitationCannotBe() {
        assertThatThrownBy(() ->
                        new RuleResult(AGE, RuleVerdict.PASS, RuleSeverity.HIGH, "Fine", Map.of(), List.of(), false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rule PE-02 cannot pass without a citation.");
    }

    private static ScorePart part(Map<RuleId, Standing> standings, RuleId rule) {
        return Scores.of(standings, POLICY).reliability().parts().stream()
                .filter(it -> it.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Map<RuleId, Standing> all(RuleVerdict verdict) {
        Map<RuleId, Standing> all = new HashMap<>();
        for (Rule rule : RuleCatalogue.shipped().rules()) {
            all.put(rule.id(), new Standing(verdict, POLICY.severity(rule.id())));
        }
        return all;
    }

    private static Map<RuleId, Standing> random(Random random) {
        Map<RuleId, Standing> all = all(RuleVerdict.PASS);
        all.replaceAll((rule, standing) -> {
            RuleVerdict verdict = RuleVerdict.values()[random.nextInt(RuleVerdict.values().length)];
            return new Standing(
                    verdict, verdict == RuleVerdict.CANNOT_TELL ? POLICY.raisedSeverity(rule) : standing.severity());
        });
        return all;
    }
}
