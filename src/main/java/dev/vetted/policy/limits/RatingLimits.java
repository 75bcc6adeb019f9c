package dev.vetted.policy.limits;

import dev.vetted.policy.settings.Limits;
import dev.vetted.policy.settings.Sense;
import dev.vetted.policy.settings.Setting;
import dev.vetted.policy.settings.SettingGroup;
import dev.vetted.policy.settings.Unit;
import java.util.List;

/** What each factor of an exception adds to its points, and from where on. */
@SettingGroup(key = "rating", title = "Factors in the rating of an exception")
public record RatingLimits(
        @Setting(
                label = "Points added when the deviation rate may be above the tolerable one, or is not stated",
                unit = Unit.POINTS,
                standard = "1",
                least = "0",
                most = "10",
                reason = "Our own start value: frequency is one of the factors that sources weigh.")
        int rateAdds,

        @Setting(
                label = "Points added when the design failed, or no item tested passed, or neither can be told",
                unit = Unit.POINTS,
                standard = "1",
                least = "0",
                most = "10",
                reason = "Our own start value: a control that cannot work is worse than one that worked most times.")
        int designAdds,

        @Setting(
                label = "Controls of one risk domain with exceptions that count as spread",
                unit = Unit.CONTROLS,
                standard = "2",
                least = "2",
                most = "20",
                reason =
                        "Our own start value: a second control of the domain did not catch what the first let through.")
        int spreadFromControls,

        @Setting(
                label = "Points added when exceptions are spread over controls",
                unit = Unit.POINTS,
                standard = "1",
                least = "0",
                most = "10",
                reason = "Our own start value: many small ones together weigh more than each.")
        int spreadAdds,

        @Setting(
                label = "Words that the texts of two controls share at least to be the same control",
                unit = Unit.PERCENT,
                standard = "60",
                least = "30",
                most = "100",
                reason = "Our own start value: control ids are given anew between reports, and wording is edited.")
        int sameControlPercent,

        @Setting(
                label = "Points added when an earlier report had an exception on the same control",
                unit = Unit.POINTS,
                standard = "2",
                least = "0",
                most = "10",
                reason = "An exception repeated from the previous report is systemic, so it counts twice.")
        int repeatAdds,

        @Setting(
                label = "Points added when exceptions cluster in one series of criteria or in access management",
                unit = Unit.POINTS,
                standard = "1",
                least = "0",
                most = "10",
                reason = "Three in one series, or five in access management, are a red flag.")
        int clusterAdds,

        @Setting(
                label = "Time affected that counts as long",
                unit = Unit.WEEKS,
                standard = "8",
                least = "1",
                most = "52",
                reason = "Our own start value: two months of a period of six to twelve.")
        int longFromWeeks,

        @Setting(
                label = "Points added when the time affected is long",
                unit = Unit.POINTS,
                standard = "1",
                least = "0",
                most = "10",
                reason = "Our own start value: duration is one of the factors that sources weigh.")
        int durationAdds,

        @Setting(
                label = "Our use rests on availability most when it bears an outage of this long only",
                unit = Unit.HOURS,
                standard = "8",
                least = "1",
                most = "72",
                reason = "Our own start value: within a working day there is no other way around.")
        int vitalOutageHours,

        @Setting(
                label = "Our use rests on availability at all when it bears an outage of this long",
                unit = Unit.HOURS,
                standard = "72",
                least = "2",
                most = "720",
                reason = "Our own start value: longer outages are bearable without an assurance on availability.")
        int bearableOutageHours)
        implements Limits {

    @Override
    public List<String> contradictions() {
        return new Sense()
                .holds(
                        vitalOutageHours < bearableOutageHours,
                        "The outage at which our use rests on availability most must be shorter than the one at which it does at all.")
                .contradictions();
    }
}
