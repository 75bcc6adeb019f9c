package dev.vetted.coverage;

/** How old the last report is, by the ages of the review policy; a letter changes nothing about it. */
public enum ReportAge {
    CURRENT,
    STALE,
    RED_FLAG,
    NO_REPORT
}
