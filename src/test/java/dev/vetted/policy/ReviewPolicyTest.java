package dev.vetted.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.policy.limits.ByTier;
import dev.vetted.policy.limits.ExceptionLimits;
import dev.vetted.policy.rules.RuleId;
import dev.vetted.policy.rules.RuleSeverity;
import dev.vetted.policy.settings.SettingDefinition;
import dev.vetted.shared.Refusal;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewPolicyTest {

    private static final ReviewPolicy STANDARD = ReviewPolicy.standard();

    @Test
    void theDefaultsAreThoseOfTheChecklist() {
        assertThat(STANDARD.report().staleAfterMonths()).isEqualTo(12);
        assertThat(STANDARD.report().redFlagAfterMonths()).isEqualTo(15);
        assertThat(STANDARD.report().shortestPeriodMonths()).isEqualTo(6);
        assertThat(STANDARD.report().escalatePeriodBelowMonths()).isEqualTo(3);
        assertThat(STANDARD.report().bridgeLetterAfterMonths()).isEqualTo(3);
        assertThat(STANDARD.report().bridgeLetterCoversMonths()).isEqualTo(3);
        assertThat(STANDARD.auditor().peerReviewMonths()).isEqualTo(36);
        assertThat(STANDARD.auditor().reportsPerAccountant()).isEqualTo(50);
        assertThat(STANDARD.tests().smallestSample()).isEqualTo(5);
        assertThat(STANDARD.tests().smallSample()).isEqualTo(10);
        assertThat(STANDARD.exceptions().confidencePercent()).isEqualTo(new BigDecimal("90"));
        assertThat(STANDARD.exceptions().unrated()).isEqualTo(ExceptionLimits.Severity.MEDIUM);
        assertThat(STANDARD.exceptions().inOneSeries()).isEqualTo(3);
        assertThat(STANDARD.exceptions().inAccessManagement()).isEqualTo(5);
        assertThat(STANDARD.reviewCycle().next()).isEqualTo(new ByTier(12, 12, 24, 36));
    }

    @Test
    void aChangedValueIsTheOnlyDifference() {
        ReviewPolicy stricter = STANDARD.with(Map.of("exceptions.tolerable-key-percent", "5.0"));

        assertThat(stricter.exceptions().tolerableKeyPercent()).isEqualTo("5");
        assertThat(STANDARD.differencesTo(stricter)).singleElement().satisfies(it -> {
            assertThat(it.setting().key()).isEqualTo("exceptions.tolerable-key-percent");
            assertThat(it.before()).isEqualTo("10");
            assertThat(it.after()).isEqualTo("5");
        });
        assertThat(STANDARD.differencesTo(STANDARD)).isEmpty();
    }

    @Test
    void everyNumberIsReadByItsOwnAccessor() {
        TreeMap<String, String> numbered = new TreeMap<>();
        int number = 1000;
        for (SettingDefinition setting : ReviewSettingsTest.numbers()) {
            numbered.put(setting.key(), String.valueOf(number++));
        }

        ReviewPolicy policy = new ReviewPolicy(numbered);

        assertThat(policy.report().staleAfterMonths()).isEqualTo(1000);
        assertThat(policy.tasks().escalateAfterDays()).isEqualTo(number - 1);
        assertThat(policy.userControls().attest())
                .isEqualTo(new ByTier(
                        value(numbered, "user-controls.attest-critical-months"),
                        value(numbered, "user-controls.attest-high-months"),
                        value(numbered, "user-controls.attest-medium-months"),
                        value(numbered, "user-controls.attest-low-months")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            report.stale-after-months | 15 | A report must be stale before its age is a red flag
            report.red-flag-after-months | 12 | A report must be stale before its age is a red flag
            report.escalate-period-below-months | 6 | The period that escalates must be shorter
            report.latest-issue-days | 30 | -
            report.bridge-letter-after-months | 12 | must be asked for before the report is stale
            tests.smallest-sample | 11 | must not be larger than a small one
            tests.smallest-sample | 10 | -
            exceptions.tolerable-key-percent | 10.1 | must not be above the one on other controls
            exceptions.medium-from-points | 8 | The points must rise
            exceptions.critical-from-points | 8 | The points must rise
            user-controls.attest-critical-months | 13 | must not be attested less often
            compensating-controls.reminder-days | 31 | The first reminder must come before
            review-cycle.next-critical-months | 13 | must not be reviewed less often
            review-cycle.next-low-months | 23 | must not be reviewed less often
            severity.OP-01 | BLOCKER | -
            severity.OP-01.raised | MEDIUM | Rule OP-01 must not count less in its worse case
            """)
    void valuesThatContradictEachOtherAreRefused(String key, String value, String words) {
        if (words.equals("-")) {
            assertThat(STANDARD.with(Map.of(key, value))).isNotEqualTo(STANDARD);
        } else {
            assertThatThrownBy(() -> STANDARD.with(Map.of(key, value)))
                    .isInstanceOf(Refusal.Invalid.class)
                    .hasMessageContaining(words);
        }
    }

    @Test
    void theEarliestIssueOfAReportLiesBeforeTheLatest() {
        assertThatThrownBy(() ->
                        STANDARD.with(Map.of("report.earliest-issue-days", "60", "report.latest-issue-days", "60")))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("must lie before the latest");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertThatThrownBy(() -> STANDARD.with(Map.of(
                        "report.stale-after-months", "99", "tests.small-sample", "few", "report.colour", "blue")))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("99 is out of range")
                .hasMessageContaining("\"few\" is not a number")
                .hasMessageContaining("There is no setting \"report.colour\"");
    }

    @Test
    void aRuleCountsAsTheCatalogueSaysUnlessThePolicySaysOtherwise() {
        RuleId opinion = new RuleId("OP-01");
        RuleId name = new RuleId("ID-04");

        ReviewPolicy policy = STANDARD.with(Map.of("severity.ID-04", "low"));

        assertThat(STANDARD.severity(opinion)).isEqualTo(RuleSeverity.HIGH);
        assertThat(STANDARD.raisedSeverity(opinion)).isEqualTo(RuleSeverity.BLOCKER);
        assertThat(STANDARD.severity(name)).isEqualTo(RuleSeverity.HIGH);
        assertThat(policy.severity(name)).isEqualTo(RuleSeverity.LOW);
        assertThat(policy.raisedSeverity(name)).isEqualTo(RuleSeverity.LOW);
    }

    private static int value(Map<String, String> values, String key) {
        return Integer.parseInt(values.get(key));
    }
}
