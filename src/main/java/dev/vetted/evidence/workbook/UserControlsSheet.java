package dev.vetted.evidence.workbook;

import dev.vetted.evidence.workbook.ReportEvidence.UserEntityControl;
import dev.vetted.evidence.workbook.ReviewEvidence.Completion;
import dev.vetted.evidence.workbook.ReviewEvidence.Mapped;
import dev.vetted.evidence.workbook.ReviewEvidence.OwnControl;
import dev.vetted.evidence.workbook.ReviewEvidence.UserControls;
import dev.vetted.evidence.workbook.xlsx.Column;
import dev.vetted.evidence.workbook.xlsx.SheetWriter;
import dev.vetted.evidence.workbook.xlsx.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The controls that the report leaves to us, and what on our side answers each. */
final class UserControlsSheet {

    private static final String NOT_MAPPED = "not mapped";

    private record Row(UserEntityControl printed, @Nullable Mapped mapped) {}

    private static final List<Column<Row>> COLUMNS = List.of(
            new Column<>("Label", 14, row -> Cells.printed(row.printed().id(), "no label")),
            new Column<>("Criteria", 24, row -> Cells.list(row.printed().criteria())),
            new Column<>(
                    "Control as printed", 44, row -> Cells.printed(row.printed().text(), Cells.NOT_STATED)),
            new Column<>("Topic", 28, row -> mapped(row, it -> Cells.own(lines(it.topics()), "none recognised"))),
            new Column<>("Status", 16, row -> mapped(row, it -> Cells.judgement(it.status(), Cells.NOT_STATED))),
            new Column<>("Our controls", 16, row -> mapped(row, it -> Cells.own(lines(it.controls()), "none"))),
            new Column<>("Reason", 36, row -> mapped(row, it -> Cells.own(it.reason(), "none given"))),
            new Column<>("Findings on us", 44, row -> mapped(row, it -> Cells.own(lines(it.findings()), "none"))),
            new Column<>("Settled by", 16, row -> mapped(row, it -> Cells.own(it.by(), "nobody"))),
            new Column<>("Settled at", 24, row -> mapped(row, it -> Cells.moment(it.at(), "not settled"))),
            new Column<>("Page", 10, row -> Cells.page(row.printed().page())),
            new Column<>("Quote", 44, row -> Cells.quote(row.printed().quote())));

    private UserControlsSheet() {}

    static void write(SheetWriter sheet, ReportEvidence report, @Nullable UserControls ours) {
        sheet.note(ControlSheets.userEntityControlsInWords(report));
        if (!report.userEntityControls().rows().isEmpty()) {
            sheet.note("The report's conclusions hold only if its users, which includes us, operate these controls.");
        }
        sheet.note(mappingInWords(ours));
        List<Row> rows = rows(report, ours);
        if (!rows.isEmpty()) {
            sheet.table("UserEntityControls", rows, COLUMNS);
        }
        ours(sheet, ours);
    }

    static String inWords(ReportEvidence report, @Nullable UserControls ours) {
        return ControlSheets.userEntityControlsInWords(report) + " " + mappingInWords(ours);
    }

    private static String mappingInWords(@Nullable UserControls ours) {
        if (ours == null) {
            return "What on our side answers them was not recorded for this decision.";
        }
        String tally = ours.controls().isEmpty()
                ? "There was nothing to map."
                : "On our side: " + Sentences.tally(ours.controls(), Mapped::status, NOT_MAPPED) + ".";
        Completion completion = ours.completion();
        if (completion == null) {
            return tally + " The mapping was not completed before this decision.";
        }
        long findings =
                ours.controls().stream().mapToLong(it -> it.findings().size()).sum();
        String reason = completion.reason() == null ? "" : " Reason given: " + completion.reason();
        return tally + " Completed by " + completion.by() + ", " + Cells.inWords(completion.at()) + ", with "
                + Sentences.counted((int) findings, "finding", "findings") + " on us as of " + completion.asOf()
                + " by policy version " + completion.policyVersion() + "." + reason;
    }

    private static void ours(SheetWriter sheet, @Nullable UserControls ours) {
        if (ours == null
                || ours.controls().stream().allMatch(it -> it.controls().isEmpty())) {
            return;
        }
        sheet.gap();
        List<OwnControl> register = ours.ours();
        if (register == null || register.isEmpty()) {
            sheet.note("Owners and review dates of our controls as they stood at the decision were not kept.");
            return;
        }
        sheet.note("Our controls as the register had them when the mapping was completed.");
        sheet.table("OurControls", register, ownControls(ours));
    }

    private static List<Column<OwnControl>> ownControls(UserControls ours) {
        return List.of(
                new Column<>("Our control", 14, row -> Cells.label(row.id())),
                new Column<>("Serves criteria", 24, row -> Cells.own(String.join(", ", row.criteria()), "none named")),
                new Column<>("Title", 44, row -> Cells.own(row.title())),
                new Column<>("Owner", 28, row -> Cells.own(row.owner(), "no owner")),
                new Column<>("State", 16, row -> Cells.judgement(row.status(), Cells.NOT_STATED)),
                new Column<>("Reviewed on", 16, row -> Cells.orAbsent(row.reviewedOn(), Value.Day::new, "never")),
                new Column<>(
                        "Review counts, months",
                        36,
                        row -> Cells.orAbsent(row.intervalMonths(), Value::integer, "as long as the policy says")),
                new Column<>("Where it can be seen", 44, row -> Cells.own(row.evidence(), Cells.NOT_STATED)),
                new Column<>("Answers no.", 16, row -> Cells.own(answered(row, ours))));
    }

    /** Places in the list above. */
    private static String answered(OwnControl control, UserControls ours) {
        return ours.controls().stream()
                .filter(it -> it.controls().contains(control.id()))
                .map(it -> Integer.toString(it.ordinal()))
                .collect(Collectors.joining(", "));
    }

    private static List<Row> rows(ReportEvidence report, @Nullable UserControls ours) {
        List<Row> rows = new ArrayList<>();
        for (UserEntityControl printed : report.userEntityControls().rows()) {
            int ordinal = rows.size() + 1;
            rows.add(new Row(
                    printed,
                    ours == null
                            ? null
                            : ours.controls().stream()
                                    .filter(it -> it.ordinal() == ordinal)
                                    .findFirst()
                                    .orElse(null)));
        }
        return rows;
    }

    private static Value mapped(Row row, Function<Mapped, Value> shown) {
        return row.mapped() == null ? Value.absent(NOT_MAPPED) : shown.apply(row.mapped());
    }

    private static String lines(List<String> items) {
        return String.join("\n", items);
    }
}
