package dev.vetted.policy.limits;

import dev.vetted.policy.settings.Limits;
import dev.vetted.policy.settings.Sense;
import dev.vetted.policy.settings.Setting;
import dev.vetted.policy.settings.SettingGroup;
import dev.vetted.policy.settings.Unit;
import java.util.List;

/** What tests have to show before their results count. */
@SettingGroup(key = "tests", title = "Tests and samples")
public record TestLimits(
        @Setting(
                label = "A sample of this many items or fewer is a flag",
                unit = Unit.ITEMS,
                standard = "10",
                least = "2",
                most = "100",
                reason = "Samples of 5 to 10 are a flag.")
        int smallSample,

        @Setting(
                label = "A sample of fewer items than this shows next to nothing",
                unit = Unit.ITEMS,
                standard = "5",
                least = "1",
                most = "50",
                reason = "With no deviation in 5 items the rate may still be up to 36.9 %.")
        int smallestSample,

        @Setting(
                label = "Items tested at least on a key control that runs by event",
                unit = Unit.ITEMS,
                standard = "10",
                least = "2",
                most = "100",
                reason = "Under ten on an event-driven key control is flagged (rule TE-05).")
        int keyControlSample,

        @Setting(
                label = "Instances of a periodic control tested at least",
                unit = Unit.ITEMS,
                standard = "2",
                least = "1",
                most = "12",
                reason = "One of four quarters is not a year (rule TE-06).")
        int periodicInstances,

        @Setting(
                label = "Evidence from the last days of the period counts as a snapshot at its end",
                unit = Unit.DAYS,
                standard = "14",
                least = "1",
                most = "60",
                reason =
                        "Our own start value: tests all at the period end are a flag, since Type 2 covers a period (rule TE-10).")
        int periodEndDays,

        @Setting(
                label = "Share of test sentences that may be the same as others",
                unit = Unit.PERCENT,
                standard = "30",
                least = "0",
                most = "100",
                reason = "Our own start value: interchangeable tests show no real work (rule TE-03).")
        int duplicateTestsPercent,

        @Setting(
                label = "Share of controls that may be untested because nothing occurred",
                unit = Unit.PERCENT,
                standard = "20",
                least = "0",
                most = "100",
                reason = "Our own start value: beyond a fifth the operation of the system is unproven (rule TE-07).")
        int notOperatedPercent)
        implements Limits {

    @Override
    public List<String> contradictions() {
        return new Sense()
                .holds(
                        smallestSample <= smallSample,
                        "A sample that shows next to nothing must not be larger than a small one.")
                .contradictions();
    }
}
