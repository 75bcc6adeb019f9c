package dev.vetted.controls.web.pages;

import dev.vetted.controls.mapping.ControlFinding;
import dev.vetted.controls.mapping.Suggestions;
import dev.vetted.controls.mapping.Treatment;
import dev.vetted.controls.mapping.UserControlMapping;
import dev.vetted.controls.register.OwnControl;
import dev.vetted.reports.reading.Reading;
import dev.vetted.shared.web.Tag;
import dev.vetted.shared.web.Wording;
import java.util.List;

/**
 * The user entity controls of a review as their page shows them.
 *
 * @param note on a list that was not read; empty when it was
 * @param completed who completed the mapping and when; empty before
 */
record UserControlSheet(
        String note,
        String counts,
        List<UserControlLine> lines,
        List<FindingLine> findings,
        boolean needsReason,
        String completed,
        String reason) {

    static UserControlSheet of(
            UserControlMapping mapping, List<ControlFinding> findings, List<OwnControl> register, SettleForm typed) {
        Suggestions suggestions =
                Suggestions.among(register.stream().map(OwnControl::entry).toList());
        return new UserControlSheet(
                note(mapping),
                "%d mapped, %d not applicable, %d open"
                        .formatted(
                                mapping.count(Treatment.MAPPED),
                                mapping.count(Treatment.NOT_APPLICABLE),
                                mapping.count(Treatment.OPEN)),
                mapping.cases().stream()
                        .map(it -> UserControlLine.of(
                                it, suggestions.forControl(it.expected()), findings, register, typed))
                        .toList(),
                findings.stream().map(FindingLine::of).toList(),
                mapping.needsReason(),
                mapping.completion()
                        .map(it -> "Completed by %s on %s, with %s."
                                .formatted(
                                        it.completedBy(),
                                        Wording.of(it.completedAt()),
                                        Wording.count(it.findings().size(), "finding", "findings")))
                        .orElse(""),
                mapping.completion()
                        .flatMap(UserControlMapping.Completion::reason)
                        .orElse(""));
    }

    private static String note(UserControlMapping mapping) {
        if (mapping.section() == Reading.Status.READ) {
            return mapping.cases().isEmpty()
                    ? "The report's section on user entity controls was read and lists none."
                    : "";
        }
        return mapping.cases().isEmpty()
                ? "The report's list of user entity controls was not found. That does not mean that there is none: look for it in the report."
                : "The report's list of user entity controls was not read as a section. Check in the report that none is missing.";
    }

    /** A finding on us. */
    record FindingLine(int ordinal, String cuec, Tag kind, String message) {

        private static FindingLine of(ControlFinding finding) {
            return new FindingLine(
                    finding.ordinal(),
                    finding.cuec().toString(),
                    Tag.bad(finding.kind().label()),
                    finding.message());
        }
    }
}
