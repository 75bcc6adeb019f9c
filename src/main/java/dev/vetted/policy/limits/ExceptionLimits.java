package dev.vetted.policy.limits;

import dev.vetted.policy.settings.Limits;
import dev.vetted.policy.settings.Sense;
import dev.vetted.policy.settings.Setting;
import dev.vetted.policy.settings.SettingGroup;
import dev.vetted.policy.settings.Unit;
import java.math.BigDecimal;
import java.util.List;

/** How exceptions are rated, and when several together are a red flag. */
@SettingGroup(key = "exceptions", title = "Exceptions and deviation rates")
public record ExceptionLimits(
        @Setting(
                label = "Confidence of the upper bound of a deviation rate",
                unit = Unit.PERCENT,
                standard = "90",
                least = "50",
                most = "99.9",
                reason = "The exact one-sided bound of Clopper and Pearson is shown at 90 %.")
        BigDecimal confidencePercent,

        @Setting(
                label = "Tolerable upper bound of the deviation rate on a key control",
                unit = Unit.PERCENT,
                standard = "10",
                least = "0.1",
                most = "50",
                reason =
                        "No standard fixes a rate; 10 % passes 0 of 25 (up to 8.8 %) and asks about 1 of 25 (up to 14.7 %).")
        BigDecimal tolerableKeyPercent,

        @Setting(
                label = "Tolerable upper bound of the deviation rate on any other control",
                unit = Unit.PERCENT,
                standard = "10",
                least = "0.1",
                most = "50",
                reason = "As on key controls until experience supports a wider one.")
        BigDecimal tolerablePercent,

        @Setting(
                label = "Severity of an exception that cannot be rated",
                unit = Unit.CHOICE,
                standard = "MEDIUM",
                reason = "Default severity medium.")
        Severity unrated,

        @Setting(
                label = "An exception is medium from this many points",
                unit = Unit.POINTS,
                standard = "4",
                least = "1",
                most = "20",
                reason =
                        "Our own start value: points are criticality (1 to 3) times relevance (0 to 3), with additions.")
        int mediumFromPoints,

        @Setting(
                label = "An exception is high from this many points",
                unit = Unit.POINTS,
                standard = "8",
                least = "2",
                most = "25",
                reason = "Our own start value: a control that our use rests on (6), and two additions.")
        int highFromPoints,

        @Setting(
                label = "An exception is critical from this many points",
                unit = Unit.POINTS,
                standard = "12",
                least = "3",
                most = "30",
                reason =
                        "Our own start value: a key control that our use rests on (9), and three additions, as where an opinion is likely to be qualified.")
        int criticalFromPoints,

        @Setting(
                label = "Exceptions in one series of criteria that are a red flag",
                unit = Unit.EXCEPTIONS,
                standard = "3",
                least = "2",
                most = "20",
                reason = "Three in one series are a red flag.")
        int inOneSeries,

        @Setting(
                label = "Exceptions in access management that are a red flag",
                unit = Unit.EXCEPTIONS,
                standard = "5",
                least = "2",
                most = "30",
                reason = "Five in access management are a red flag.")
        int inAccessManagement,

        @Setting(
                label = "Exceptions or non-occurrences on one criterion that an unqualified opinion has to explain",
                unit = Unit.EXCEPTIONS,
                standard = "3",
                least = "2",
                most = "20",
                reason = "Our own start value: as in one series; conclusion and evidence may not match (rule OP-05).")
        int onOneCriterion)
        implements Limits {

    /** How serious an exception is. */
    public enum Severity {
        LOW,
        MEDIUM,
        HIGH,
        CRITICAL
    }

    @Override
    public List<String> contradictions() {
        return new Sense()
                .holds(
                        tolerableKeyPercent.compareTo(tolerablePercent) <= 0,
                        "The rate tolerable on a key control must not be above the one on other controls.")
                .holds(
                        mediumFromPoints < highFromPoints && highFromPoints < criticalFromPoints,
                        "The points must rise from medium over high to critical.")
                .contradictions();
    }
}
