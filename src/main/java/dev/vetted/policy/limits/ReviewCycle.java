package dev.vetted.policy.limits;

import dev.vetted.policy.settings.Limits;
import dev.vetted.policy.settings.Sense;
import dev.vetted.policy.settings.Setting;
import dev.vetted.policy.settings.SettingGroup;
import dev.vetted.policy.settings.Unit;
import java.util.List;

/** How long a decision holds and when the next review starts. */
@SettingGroup(key = "review-cycle", title = "Validity and next review")
public record ReviewCycle(
        @Setting(
                label = "Next review, tier critical",
                unit = Unit.MONTHS,
                standard = "12",
                least = "1",
                most = "36",
                reason = "Critical and high: yearly.")
        int nextCriticalMonths,

        @Setting(
                label = "Next review, tier high",
                unit = Unit.MONTHS,
                standard = "12",
                least = "1",
                most = "36",
                reason = "Critical and high: yearly.")
        int nextHighMonths,

        @Setting(
                label = "Next review, tier medium",
                unit = Unit.MONTHS,
                standard = "24",
                least = "1",
                most = "60",
                reason = "Medium: 2 years.")
        int nextMediumMonths,

        @Setting(
                label = "Next review, tier low",
                unit = Unit.MONTHS,
                standard = "36",
                least = "1",
                most = "60",
                reason = "Low: 3 years.")
        int nextLowMonths,

        @Setting(
                label = "The next review starts before the decision ends",
                unit = Unit.DAYS,
                standard = "60",
                least = "0",
                most = "180",
                reason = "Our own start value: obtaining and reviewing a report takes two months.")
        int startBeforeDays,

        @Setting(
                label =
                        "A review is due after a change of data or access, a breach, a new owner or a new subprocessor within",
                unit = Unit.DAYS,
                standard = "30",
                least = "1",
                most = "180",
                reason = "Our own start value: the review comes earlier on such a change.")
        int afterEventDays)
        implements Limits {

    /** Months from a decision to the next review, which is as long as the decision holds. */
    public ByTier next() {
        return new ByTier(nextCriticalMonths, nextHighMonths, nextMediumMonths, nextLowMonths);
    }

    @Override
    public List<String> contradictions() {
        return new Sense()
                .holds(next().isRising(), "A higher tier must not be reviewed less often than a lower one.")
                .contradictions();
    }
}
