package dev.vetted.policy.limits;

import dev.vetted.policy.settings.Limits;
import dev.vetted.policy.settings.Setting;
import dev.vetted.policy.settings.SettingGroup;
import dev.vetted.policy.settings.Unit;

/** What is looked up about the firm that signed. */
@SettingGroup(key = "auditor", title = "The auditor")
public record AuditorLimits(
        @Setting(
                label = "A peer review counts this long after it was accepted",
                unit = Unit.MONTHS,
                standard = "36",
                least = "12",
                most = "48",
                reason = "Accepted within 3 years.")
        int peerReviewMonths,

        @Setting(
                label = "The first peer review is due this long after the first attestation report",
                unit = Unit.MONTHS,
                standard = "18",
                least = "6",
                most = "36",
                reason = "A new firm has its first review 18 months after its first report (rule AU-03).")
        int firstPeerReviewMonths,

        @Setting(
                label = "More SOC reports a year for each licensed accountant than this are a flag",
                unit = Unit.REPORTS,
                standard = "50",
                least = "5",
                most = "500",
                reason = "Over 50 reports per CPA is a sign of a signature mill.")
        int reportsPerAccountant)
        implements Limits {}
