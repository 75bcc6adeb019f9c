package dev.vetted.screening.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.policy.rules.RuleId;
import dev.vetted.screening.results.RuleResult;
import dev.vetted.screening.results.RuleVerdict;
import dev.vetted.screening.results.Scores;
import dev.vetted.screening.subject.ScreeningSubject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every subject, tried on subjects with many things wrong at once; the seeds are fixed. */
class ScreeningPropertiesTest {

    private static final int SUBJECTS = 6;
    private static final int MOST_WRONG = 6;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nothingPassesWithoutPageAndQuote(long seed) {
        for (List<Worsening> wrong : subjects(seed)) {
            assertThat(RuleEngine.judge(subject(wrong)))
                    .filteredOn(it -> it.verdict() == RuleVerdict.PASS)
                    .allSatisfy(it -> assertThat(it.citations())
                            .isNotEmpty()
                            .allMatch(citation -> citation.page() > 0 && citation.quote() != null));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void toKnowLessNeverGivesABetterScore(long seed) {
        noneImproves(seed, Worsening.ofKnowledge());
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void worseFactsNeverGiveABetterScore(long seed) {
        noneImproves(seed, Worsening.ofFacts());
    }

    @ParameterizedTest
    @ValueSource(longs = {10, 11, 12})
    void noRuleThatCannotBeToldGivesAPoint(long seed) {
        for (List<Worsening> wrong : subjects(seed)) {
            Scores scores = scores(subject(wrong));
            assertThat(scores.reliability().parts())
                    .filteredOn(it -> it.verdict() == RuleVerdict.CANNOT_TELL)
                    .allMatch(it -> it.points() == 0);
            assertThat(scores.fit().parts())
                    .filteredOn(it -> it.verdict() == RuleVerdict.CANNOT_TELL)
                    .allMatch(it -> it.points() == 0);
        }
    }

    private static void noneImproves(long seed, List<Worsening> more) {
        for (List<Worsening> wrong : subjects(seed)) {
            Scores before = scores(subject(wrong));
            for (Worsening one : more) {
                List<Worsening> worse = new ArrayList<>(wrong);
                worse.add(one);
                Scores after = scores(subject(worse));
                assertThat(after.fit().value())
                        .as("fit of %s", worse)
                        .isLessThanOrEqualTo(before.fit().value());
                if (!one.exceptional()) {
                    assertThat(after.reliability().value())
                            .as("reliability of %s", worse)
                            .isLessThanOrEqualTo(before.reliability().value());
                }
            }
        }
    }

    private static List<List<Worsening>> subjects(long seed) {
        Random random = new Random(seed);
        List<Worsening> all = Worsening.all();
        List<List<Worsening>> subjects = new ArrayList<>();
        for (int i = 0; i < SUBJECTS; i++) {
            List<Worsening> wrong = new ArrayList<>();
            for (int n = random.nextInt(MOST_WRONG + 1); n > 0; n--) {
                wrong.add(all.get(random.nextInt(all.size())));
            }
            subjects.add(wrong);
        }
        return subjects;
    }

    private static ScreeningSubject subject(List<Worsening> wrong) {
        SubjectBuilder builder = SubjectBuilder.sound();
        wrong.forEach(it -> it.change().accept(builder));
        return builder.subject();
    }

    private static Scores scores(ScreeningSubject subject) {
        Map<RuleId, Scores.Standing> standings = RuleEngine.judge(subject).stream()
                .collect(Collectors.toMap(RuleResult::ruleId, it -> new Scores.Standing(it.verdict(), it.severity())));
        return Scores.of(standings, subject.policy());
    }
}
