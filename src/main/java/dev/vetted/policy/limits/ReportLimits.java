package dev.vetted.policy.limits;

import dev.vetted.policy.settings.Limits;
import dev.vetted.policy.settings.Sense;
import dev.vetted.policy.settings.Setting;
import dev.vetted.policy.settings.SettingGroup;
import dev.vetted.policy.settings.Unit;
import java.util.List;

/** How long and how recent the period of a report has to be, and what a bridge letter may bridge. */
@SettingGroup(key = "report", title = "Period and age of the report")
public record ReportLimits(
        @Setting(
                label = "A report is stale this long after the end of its period",
                unit = Unit.MONTHS,
                standard = "12",
                least = "3",
                most = "36",
                reason = "Assurance is historical: over 12 months after the period end it is stale.")
        int staleAfterMonths,

        @Setting(
                label = "Without a successor, a report is a red flag this long after the end of its period",
                unit = Unit.MONTHS,
                standard = "15",
                least = "4",
                most = "48",
                reason = "Over 15 months with no successor is a red flag.")
        int redFlagAfterMonths,

        @Setting(
                label = "Shortest period of a Type 2 report",
                unit = Unit.MONTHS,
                standard = "6",
                least = "1",
                most = "12",
                reason = "No standard sets a minimum; six months is the suggestion most quoted.")
        int shortestPeriodMonths,

        @Setting(
                label = "A shorter period than this escalates",
                unit = Unit.MONTHS,
                standard = "3",
                least = "1",
                most = "12",
                reason = "Under 3 months hardly shows that controls operate.")
        int escalatePeriodBelowMonths,

        @Setting(
                label = "Days between two periods that may stay uncovered",
                unit = Unit.DAYS,
                standard = "0",
                least = "0",
                most = "92",
                reason = "Any uncovered day is a hole in continuous coverage (rule PE-04).")
        int uncoveredDays,

        @Setting(
                label = "A Type 1 report without a Type 2 counts this long after its date",
                unit = Unit.MONTHS,
                standard = "12",
                least = "1",
                most = "24",
                reason = "A Type 1 older than a year with no Type 2 never showed operation (rule PE-07).")
        int typeOneMonths,

        @Setting(
                label = "A report dated earlier than this after its period ends is asked about",
                unit = Unit.DAYS,
                standard = "7",
                least = "0",
                most = "60",
                reason = "Our own start value: testing a whole period to its end takes at least a week (rule AU-10).")
        int earliestIssueDays,

        @Setting(
                label = "A report dated later than this after its period ends is asked about",
                unit = Unit.DAYS,
                standard = "120",
                least = "30",
                most = "365",
                reason = "Our own start value: after four months the delay itself needs a reason (rule AU-10).")
        int latestIssueDays,

        @Setting(
                label = "A bridge letter is asked for when the period ended longer ago than this",
                unit = Unit.MONTHS,
                standard = "3",
                least = "1",
                most = "12",
                reason = "A gap of over 3 months from the period end to today asks for a letter.")
        int bridgeLetterAfterMonths,

        @Setting(
                label = "Longest time after the period end that a bridge letter covers",
                unit = Unit.MONTHS,
                standard = "3",
                least = "1",
                most = "6",
                reason = "A letter is management's word without assurance and covers about 3 months.")
        int bridgeLetterCoversMonths)
        implements Limits {

    @Override
    public List<String> contradictions() {
        return new Sense()
                .holds(
                        staleAfterMonths < redFlagAfterMonths,
                        "A report must be stale before its age is a red flag: raise the red flag or lower the age at which it is stale.")
                .holds(
                        escalatePeriodBelowMonths < shortestPeriodMonths,
                        "The period that escalates must be shorter than the shortest period: lower the one or raise the other.")
                .holds(
                        earliestIssueDays < latestIssueDays,
                        "The earliest issue of a report must lie before the latest.")
                .holds(
                        bridgeLetterAfterMonths < staleAfterMonths,
                        "A bridge letter must be asked for before the report is stale: a stale report stays stale with it.")
                .contradictions();
    }
}
