package dev.vetted.policy.limits;

import dev.vetted.policy.settings.Limits;
import dev.vetted.policy.settings.Setting;
import dev.vetted.policy.settings.SettingGroup;
import dev.vetted.policy.settings.Unit;

/** How much may rest on organizations that the auditor did not test. */
@SettingGroup(key = "subservice", title = "Subservice organizations")
public record SubserviceLimits(
        @Setting(
                label = "Share of criteria that only carved-out organizations may meet",
                unit = Unit.PERCENT,
                standard = "30",
                least = "0",
                most = "100",
                reason = "Our own start value: beyond it little is left that was tested (rule SS-07).")
        int carvedOutPercent,

        @Setting(
                label = "Share of the report's period that an organization's own report has to cover",
                unit = Unit.PERCENT,
                standard = "50",
                least = "0",
                most = "100",
                reason =
                        "Our own start value: their own report is wanted and has to speak of the same time (rule SS-04).")
        int periodOverlapPercent,

        @Setting(
                label = "Critical engagements resting on one organization that are a concentration",
                unit = Unit.ENGAGEMENTS,
                standard = "3",
                least = "2",
                most = "50",
                reason = "Our own start value: the failure of one would stop several at once (rule SS-09).")
        int concentration,

        @Setting(
                label = "A carved-out organization whose own report we do not hold counts as",
                unit = Unit.CHOICE,
                standard = "TO_CONFIRM",
                reason =
                        "Our own start value: its report may be at hand outside this register, so a person says whether it is; GAP takes it for missing.")
        WithoutReport withoutReport)
        implements Limits {

    /** What a missing report of a carved-out organization counts as. */
    public enum WithoutReport {
        TO_CONFIRM,
        GAP
    }
}
