package dev.vetted.controls.web.pages;

import dev.vetted.controls.register.ControlEntry;
import dev.vetted.controls.register.ControlStatus;
import dev.vetted.controls.register.OwnControl;
import dev.vetted.criteria.CriterionId;
import dev.vetted.shared.web.Tag;
import dev.vetted.shared.web.Wording;
import java.util.stream.Collectors;

/** A control of our own as pages show it. */
record ControlRow(
        String code,
        String title,
        String owner,
        boolean unowned,
        String criteria,
        String reviewed,
        Tag status,
        String changed) {

    static ControlRow of(OwnControl control) {
        ControlEntry entry = control.entry();
        return new ControlRow(
                entry.code().value(),
                entry.title(),
                entry.owner().orElse("No owner"),
                entry.owner().isEmpty(),
                entry.criteria().stream().map(CriterionId::value).collect(Collectors.joining(", ")),
                entry.reviewedOn()
                        .map(it -> it
                                + entry.intervalMonths()
                                        .map(months -> ", each " + Wording.count(months, "month", "months"))
                                        .orElse(""))
                        .orElse("Never reviewed"),
                tag(entry.status()),
                "%s by %s".formatted(Wording.of(control.changedAt()), control.changedBy()));
    }

    static Tag tag(ControlStatus status) {
        return switch (status) {
            case IN_PLACE -> Tag.good(status.label());
            case PLANNED -> Tag.attention(status.label());
            case RETIRED -> Tag.neutral(status.label());
        };
    }
}
