package dev.vetted.policy.limits;

import dev.vetted.policy.settings.Limits;
import dev.vetted.policy.settings.Setting;
import dev.vetted.policy.settings.SettingGroup;
import dev.vetted.policy.settings.Unit;

/** When tasks are due and what happens when they are late. */
@SettingGroup(key = "tasks", title = "Due dates, reminders and escalation")
public record TaskLimits(
        @Setting(
                label = "Upload of the report is due within",
                unit = Unit.DAYS,
                standard = "14",
                least = "1",
                most = "90",
                reason = "Our own start value: third parties hand out reports after an agreement on confidentiality.")
        int uploadReportDays,

        @Setting(
                label = "A reminder to send the report goes out each",
                unit = Unit.DAYS,
                standard = "5",
                least = "1",
                most = "30",
                reason = "Our own start value: twice before the report is due.")
        int reportReminderDays,

        @Setting(
                label = "Reminders to send the report before it escalates",
                unit = Unit.REMINDERS,
                standard = "3",
                least = "0",
                most = "10",
                reason = "Our own start value: two before and one after it is due.")
        int reportReminders,

        @Setting(
                label = "Confirmation of the reading is due within",
                unit = Unit.DAYS,
                standard = "3",
                least = "1",
                most = "30",
                reason = "Our own start value: the reading is short work while the report is at hand.")
        int confirmReadingDays,

        @Setting(
                label = "Confirmation of the scope is due within",
                unit = Unit.DAYS,
                standard = "5",
                least = "1",
                most = "30",
                reason = "Our own start value: gaps may need a question to the engagement's owner.")
        int confirmScopeDays,

        @Setting(
                label = "Disposition of an exception is due within",
                unit = Unit.DAYS,
                standard = "5",
                least = "1",
                most = "60",
                reason = "Our own start value: an exception needs a look at our own controls.")
        int disposeExceptionDays,

        @Setting(
                label = "Recommendation is due within",
                unit = Unit.DAYS,
                standard = "3",
                least = "1",
                most = "30",
                reason = "Our own start value: everything it rests on is done by then.")
        int recommendDays,

        @Setting(
                label = "Approval is due within",
                unit = Unit.DAYS,
                standard = "3",
                least = "1",
                most = "30",
                reason = "Our own start value: a decision must not be the step that takes longest.")
        int approveDays,

        @Setting(
                label = "A reminder comes before a task is due",
                unit = Unit.DAYS,
                standard = "1",
                least = "0",
                most = "14",
                reason = "Our own start value: the day before.")
        int remindBeforeDays,

        @Setting(
                label = "A task escalates after it was due",
                unit = Unit.DAYS,
                standard = "2",
                least = "0",
                most = "30",
                reason = "Our own start value: two days for illness and travel.")
        int escalateAfterDays)
        implements Limits {}
