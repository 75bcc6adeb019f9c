package dev.vetted.policy.web.pages;

import dev.vetted.policy.ReviewPolicy;
import dev.vetted.policy.rules.Rule;
import dev.vetted.policy.rules.RuleGroup;
import java.util.Arrays;
import java.util.List;

/** The rules of one group as pages show them. */
record RuleSection(String key, String title, String question, List<RuleRow> rows) {

    /** Groups without rules are left out. */
    static List<RuleSection> of(List<Rule> rules, ReviewPolicy policy) {
        return Arrays.stream(RuleGroup.values())
                .map(group -> new RuleSection(
                        group.name(),
                        group.title(),
                        question(group),
                        rules.stream()
                                .filter(rule -> rule.group() == group)
                                .map(rule -> RuleRow.of(rule, policy))
                                .toList()))
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }

    private static String question(RuleGroup group) {
        String reliability = "Can the report be relied on?";
        String fit = "Does it fit our use?";
        return group.tellsReliability() ? group.tellsFit() ? reliability + " " + fit : reliability : fit;
    }
}
