package dev.vetted.policy.limits;

import dev.vetted.policy.settings.Limits;
import dev.vetted.policy.settings.Sense;
import dev.vetted.policy.settings.Setting;
import dev.vetted.policy.settings.SettingGroup;
import dev.vetted.policy.settings.Unit;
import java.util.List;

/** How long a request for a compensating control may take, and how long the control counts. */
@SettingGroup(key = "compensating-controls", title = "Compensating controls")
public record CompensatingControlLimits(
        @Setting(
                label = "An answer to a request is due within",
                unit = Unit.DAYS,
                standard = "30",
                least = "1",
                most = "180",
                reason =
                        "Our own start value: a claimed control counts only when it is shown, which takes a month at most.")
        int answerDays,

        @Setting(
                label = "A reminder goes out each",
                unit = Unit.DAYS,
                standard = "7",
                least = "1",
                most = "60",
                reason = "Our own start value: weekly.")
        int reminderDays,

        @Setting(
                label = "Reminders before it escalates",
                unit = Unit.REMINDERS,
                standard = "3",
                least = "0",
                most = "10",
                reason = "Our own start value: whoever did not answer three times will not answer the fourth.")
        int reminders,

        @Setting(
                label = "A request expires this long after it was due",
                unit = Unit.DAYS,
                standard = "30",
                least = "1",
                most = "365",
                reason = "Our own start value: a month after the due date the exception stands without compensation.")
        int expireDays,

        @Setting(
                label = "An accepted control counts for",
                unit = Unit.MONTHS,
                standard = "12",
                least = "1",
                most = "36",
                reason = "No longer than a yearly review, which looks at it again.")
        int validMonths)
        implements Limits {

    @Override
    public List<String> contradictions() {
        return new Sense()
                .holds(
                        reminders == 0 || reminderDays <= answerDays,
                        "The first reminder must come before the answer is due.")
                .contradictions();
    }
}
