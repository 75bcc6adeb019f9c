package dev.vetted.policy.limits;

import dev.vetted.policy.settings.Limits;
import dev.vetted.policy.settings.Setting;
import dev.vetted.policy.settings.SettingGroup;
import dev.vetted.policy.settings.Unit;

/** From when on what was read counts, and what a description and its controls have to hold. */
@SettingGroup(key = "content", title = "Reading, description and controls")
public record ContentLimits(
        @Setting(
                label = "A fact read with less confidence than this is taken as not found",
                unit = Unit.PERCENT,
                standard = "70",
                least = "0",
                most = "100",
                reason =
                        "Our own start value: what is surer than a guess; below it a rule cannot tell, which never counts as passed.")
        int leastConfidencePercent,

        @Setting(
                label = "Share of pages whose text has to be readable",
                unit = Unit.PERCENT,
                standard = "95",
                least = "50",
                most = "100",
                reason =
                        "Our own start value: a rule run on unread pages yields a false clean, a few pages of pictures are normal (rule ID-10).")
        int pagesWithTextPercent,

        @Setting(
                label = "Products, tools, teams and places that a description names at least",
                unit = Unit.NAMES,
                standard = "10",
                least = "1",
                most = "100",
                reason = "Our own start value: text that names fewer could describe any company (rule SC-06).")
        int namedThings,

        @Setting(
                label = "Controls that a criterion has at least",
                unit = Unit.CONTROLS,
                standard = "2",
                least = "1",
                most = "10",
                reason = "Our own start value: one control alone is thin coverage (rule CO-01).")
        int controlsPerCriterion,

        @Setting(
                label = "Criteria that one control may carry at most",
                unit = Unit.CRITERIA,
                standard = "10",
                least = "2",
                most = "50",
                reason = "Our own start value: a control mapped to more addresses none of them well (rule CO-01).")
        int criteriaPerControl,

        @Setting(
                label = "Controls whose fit to their criterion is looked at",
                unit = Unit.CONTROLS,
                standard = "10",
                least = "1",
                most = "50",
                reason = "A spot check of ten (rule CO-02).")
        int spotCheckedControls,

        @Setting(
                label = "Likeness to another third party's report that is a flag",
                unit = Unit.PERCENT,
                standard = "80",
                least = "30",
                most = "100",
                reason = "Our own start value: the standard parts of a report are alike, the rest is not (rule CO-08).")
        int similarityPercent)
        implements Limits {}
