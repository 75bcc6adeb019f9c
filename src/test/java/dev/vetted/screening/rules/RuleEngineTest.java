package dev.vetted.screening.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.policy.rules.Rule;
import dev.vetted.policy.rules.RuleCatalogue;
import dev.vetted.policy.rules.RuleSeverity;
import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Fact;
import dev.vetted.screening.results.RuleResult;
import dev.vetted.screening.results.RuleVerdict;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleEngineTest {

    @Test
    void everyRuleOfTheCatalogueIsJudgedOnceAndInItsOrder() {
        assertThat(RuleEngine.judge(SubjectBuilder.sound().subject()))
                .extracting(RuleResult::ruleId)
                .hasSize(97)
                .isEqualTo(
                        RuleCatalogue.shipped().rules().stream().map(Rule::id).toList());
    }

    @Test
    void theSameSubjectGivesTheSameResults() {
        assertThat(RuleEngine.judge(SubjectBuilder.sound().subject()))
                .isEqualTo(RuleEngine.judge(SubjectBuilder.sound().subject()));
    }

    @Test
    void aSoundReportFailsOnlyForHavingNoException() {
        assertThat(RuleEngine.judge(SubjectBuilder.sound().subject()))
                .filteredOn(it -> it.verdict() == RuleVerdict.FAIL)
                .extracting(it -> it.ruleId().value())
                .containsExactly("TE-09");
    }

    @Test
    void nothingPassesOnTheContentOfADocumentThatIsNoSoc2Report() {
        SubjectBuilder badge = SubjectBuilder.sound();
        badge.type = SubjectBuilder.fact(DocumentType.SOC3);

        assertThat(RuleEngine.judge(badge.subject()))
                .filteredOn(it -> List.of("CO", "TE", "EX", "SS", "OP")
                        .contains(it.ruleId().value().substring(0, 2)))
                .noneMatch(it -> it.verdict() == RuleVerdict.PASS || it.verdict() == RuleVerdict.NOT_APPLICABLE);
    }

    @Test
    void severitiesAreThoseOfThePolicy() {
        SubjectBuilder strict = SubjectBuilder.sound();
        strict.policy = strict.policy.with(Map.of("severity.XC-06", "HIGH", "severity.XC-01", "INFO"));

        assertThat(RuleEngine.judge(strict.subject()))
                .filteredOn(it -> List.of("XC-01", "XC-06").contains(it.ruleId().value()))
                .extracting(RuleResult::severity)
                .containsExactly(RuleSeverity.INFO, RuleSeverity.HIGH);
    }

    @Test
    void whatCannotBeToldCountsAsTheWorstThatItCouldBe() {
        SubjectBuilder unread = SubjectBuilder.sound();
        unread.opinion = Fact.notFound();

        assertThat(RuleEngine.judge(unread.subject()))
                .filteredOn(it -> it.ruleId().value().equals("OP-01"))
                .extracting(RuleResult::severity)
                .containsExactly(RuleSeverity.BLOCKER);
    }
}
