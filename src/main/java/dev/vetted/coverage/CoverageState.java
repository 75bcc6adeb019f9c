package dev.vetted.coverage;

/** What there is for one day. */
public enum CoverageState {
    /** The day lies in the period of a report. */
    COVERS,
    /** The last report ended before, and a letter of the management speaks of the day. */
    BRIDGED_ONLY,
    /** The last report ended before, and its letter does not reach to the day. */
    BRIDGE_EXPIRED,
    /** The last report ended before, and there is no letter. */
    UNCOVERED_AFTER_PERIOD,
    /** The first report starts later. */
    NOT_YET_EFFECTIVE,
    /** There is no report on tested controls. */
    NO_REPORT
}
