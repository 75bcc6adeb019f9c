package dev.vetted.policy.limits;

import dev.vetted.policy.settings.Limits;
import dev.vetted.policy.settings.Sense;
import dev.vetted.policy.settings.Setting;
import dev.vetted.policy.settings.SettingGroup;
import dev.vetted.policy.settings.Unit;
import java.util.List;

/** When the controls left to us need an owner and evidence, and how often they are attested. */
@SettingGroup(key = "user-controls", title = "User entity controls")
public record UserControlLimits(
        @Setting(
                label = "An owner is named within",
                unit = Unit.DAYS,
                standard = "14",
                least = "1",
                most = "90",
                reason =
                        "Our own start value: each user entity control gets our control, an owner and a due date; unowned it is a finding on us.")
        int assignDays,

        @Setting(
                label = "Evidence is due after the owner was named",
                unit = Unit.DAYS,
                standard = "30",
                least = "1",
                most = "180",
                reason = "Our own start value: a month to show a control that should exist already.")
        int evidenceDays,

        @Setting(
                label = "Attested again, tier critical",
                unit = Unit.MONTHS,
                standard = "12",
                least = "1",
                most = "36",
                reason = "Once in each review cycle: the opinion is conditional on these controls.")
        int attestCriticalMonths,

        @Setting(
                label = "Attested again, tier high",
                unit = Unit.MONTHS,
                standard = "12",
                least = "1",
                most = "36",
                reason = "Once in each review cycle: the opinion is conditional on these controls.")
        int attestHighMonths,

        @Setting(
                label = "Attested again, tier medium",
                unit = Unit.MONTHS,
                standard = "24",
                least = "1",
                most = "60",
                reason = "Once in each review cycle: the opinion is conditional on these controls.")
        int attestMediumMonths,

        @Setting(
                label = "Attested again, tier low",
                unit = Unit.MONTHS,
                standard = "36",
                least = "1",
                most = "60",
                reason = "Once in each review cycle: the opinion is conditional on these controls.")
        int attestLowMonths)
        implements Limits {

    public ByTier attest() {
        return new ByTier(attestCriticalMonths, attestHighMonths, attestMediumMonths, attestLowMonths);
    }

    @Override
    public List<String> contradictions() {
        return new Sense()
                .holds(attest().isRising(), "A higher tier must not be attested less often than a lower one.")
                .contradictions();
    }
}
