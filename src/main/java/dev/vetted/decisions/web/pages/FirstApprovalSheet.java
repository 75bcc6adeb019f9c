package dev.vetted.decisions.web.pages;

import dev.vetted.decisions.FirstApproval;
import dev.vetted.shared.web.Tag;
import dev.vetted.shared.web.Wording;
import java.time.LocalDate;
import java.util.List;

/** A first approval as pages show it. */
record FirstApprovalSheet(
        Tag outcome,
        String reason,
        List<Outcomes.ConditionRow> conditions,
        String validUntil,
        String approvedBy,
        String approvedAt) {

    static FirstApprovalSheet of(FirstApproval first) {
        return new FirstApprovalSheet(
                Outcomes.tag(first.draft().outcome()),
                first.draft().grounds(),
                Outcomes.rows(first.draft().conditions()),
                first.draft().validUntil().map(LocalDate::toString).orElse(Wording.NONE),
                first.approvedBy(),
                Wording.of(first.approvedAt()));
    }
}
