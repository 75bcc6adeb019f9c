package dev.vetted.policy.settings;

/** What a setting counts. */
public enum Unit {
    MONTHS,
    WEEKS,
    DAYS,
    HOURS,
    PERCENT,
    REPORTS,
    CONTROLS,
    CRITERIA,
    ITEMS,
    EXCEPTIONS,
    POINTS,
    REMINDERS,
    ENGAGEMENTS,
    NAMES,
    /** One of some words. */
    CHOICE
}
