package dev.vetted.evidence.workbook;

import dev.vetted.evidence.workbook.ReviewEvidence.Coverage;
import dev.vetted.evidence.workbook.ReviewEvidence.Gap;
import dev.vetted.evidence.workbook.ReviewEvidence.Letter;
import dev.vetted.evidence.workbook.ReviewEvidence.NotCounted;
import dev.vetted.evidence.workbook.ReviewEvidence.Period;
import dev.vetted.evidence.workbook.ReviewEvidence.Span;
import dev.vetted.evidence.workbook.xlsx.Column;
import dev.vetted.evidence.workbook.xlsx.SheetWriter;
import dev.vetted.evidence.workbook.xlsx.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which days the accepted documents of the third party speak for, and when that changes. */
final class CoverageSheet {

    private static final int LABEL_WIDTH = 40;
    private static final int VALUE_WIDTH = 40;
    private static final String NOTHING = "nothing";
    private static final String FOR_GOOD = "no later change";
    private static final String NO_LETTER = "no letter";

    private static final List<Column<Period>> PERIODS = List.of(
            new Column<>("Report", LABEL_WIDTH, row -> Cells.label(row.report())),
            new Column<>("System", VALUE_WIDTH, row -> Cells.printed(row.system(), Cells.NOT_FOUND)),
            new Column<>("First day", 14, row -> new Value.Day(row.from())),
            new Column<>("Last day", 14, row -> new Value.Day(row.to())),
            new Column<>("Days", 12, row -> Value.integer(row.days())),
            new Column<>("Opinion", 24, row -> Cells.own(row.opinion(), Cells.NOT_FOUND)));

    private static final List<Column<Letter>> LETTERS = List.of(
            new Column<>("Letter", LABEL_WIDTH, row -> Cells.label(row.report())),
            new Column<>("What it is", VALUE_WIDTH, row -> Cells.own("Word of the management, no assurance")),
            new Column<>("First day", 14, row -> new Value.Day(row.from())),
            new Column<>("Last day", 14, row -> new Value.Day(row.to())),
            new Column<>("Days", 12, row -> Value.integer(row.days())));

    private static final List<Column<Gap>> GAPS = List.of(
            new Column<>("Gap", LABEL_WIDTH, row -> Cells.label("Between two reports")),
            new Column<>("By the policy", VALUE_WIDTH, row -> Cells.judgement(row.tolerated(), Cells.NOT_STATED)),
            new Column<>("First day", 14, row -> new Value.Day(row.from())),
            new Column<>("Last day", 14, row -> new Value.Day(row.to())),
            new Column<>("Days", 12, row -> Value.integer(row.days())),
            new Column<>("Bridged until", 24, row -> Cells.orAbsent(row.bridgedUntil(), Value.Day::new, NO_LETTER)));

    private static final List<Column<NotCounted>> NOT_COUNTED = List.of(
            new Column<>("Not counted", LABEL_WIDTH, row -> Cells.label(row.report())),
            new Column<>("Why it covers no day", VALUE_WIDTH, row -> Cells.own(row.reason())),
            new Column<>("Kind of document", 24, row -> Cells.own(row.kind())));

    private CoverageSheet() {}

    static void write(SheetWriter sheet, @Nullable Coverage coverage) {
        sheet.note(inWords(coverage));
        if (coverage == null) {
            return;
        }
        sheet.note("By the documents accepted until the decision and version " + coverage.policyVersion()
                + " of the review policy, which holds the ages. A letter of the management is no assurance.");
        standing(sheet, coverage);
        list(sheet, "CoverageStates", "over time", coverage.spans(), spans(coverage));
        list(sheet, "ReportPeriods", "periods of reports", coverage.periods(), PERIODS);
        list(sheet, "BridgeLetters", "bridge letters", coverage.letters(), LETTERS);
        list(sheet, "CoverageGaps", "gaps between reports", coverage.gaps(), GAPS);
        list(sheet, "NotCounted", "documents that cover no day", coverage.notCounted(), NOT_COUNTED);
    }

    static String inWords(@Nullable Coverage coverage) {
        if (coverage == null) {
            return "The coverage over time was not recorded for this decision.";
        }
        Span next = coverage.next();
        String change = next == null ? "." : "; from " + next.from() + " on: " + inWords(next) + ".";
        return "On " + coverage.on() + ", the day of the decision: " + inWords(coverage.now()) + change;
    }

    private static String inWords(Span span) {
        return span.state().text() + ", " + span.age().text()
                + (span.wanted() == null ? "" : ", to ask for: " + span.wanted());
    }

    private static void standing(SheetWriter sheet, Coverage coverage) {
        sheet.section("On the day of the decision");
        pair(sheet, "Day", new Value.Day(coverage.on()));
        pair(sheet, "State", Cells.judgement(coverage.now().state(), Cells.NOT_STATED));
        pair(sheet, "Age of the last report", Cells.judgement(coverage.now().age(), Cells.NOT_STATED));
        pair(sheet, "To ask for", Cells.own(coverage.now().wanted(), NOTHING));
        pair(sheet, "Last period ends", Cells.orAbsent(coverage.lastEnd(), Value.Day::new, "no report"));
        pair(sheet, "Bridged until", Cells.orAbsent(coverage.bridgedUntil(), Value.Day::new, NO_LETTER));
        Span next = coverage.next();
        pair(sheet, "Next change", next == null ? Value.absent(FOR_GOOD) : new Value.Day(next.from()));
        pair(sheet, "Then", next == null ? Value.absent(FOR_GOOD) : Cells.judgement(next.state(), Cells.NOT_STATED));
        pair(sheet, "Systems of the reports", Cells.printed(String.join("\n", coverage.systems()), Cells.NOT_FOUND));
    }

    private static List<Column<Span>> spans(Coverage coverage) {
        return List.of(
                new Column<>("State", LABEL_WIDTH, row -> Cells.judgement(row.state(), Cells.NOT_STATED)),
                new Column<>("Age of the report", VALUE_WIDTH, row -> Cells.judgement(row.age(), Cells.NOT_STATED)),
                new Column<>("First day", 14, row -> new Value.Day(row.from())),
                new Column<>("Last day", 14, row -> Cells.orAbsent(row.to(), Value.Day::new, "open")),
                new Column<>("Decision", 12, row -> Cells.own(holds(row, coverage) ? "taken then" : "–")),
                new Column<>("To ask for", 24, row -> Cells.own(row.wanted(), NOTHING)));
    }

    private static boolean holds(Span span, Coverage coverage) {
        return !coverage.on().isBefore(span.from())
                && (span.to() == null || !coverage.on().isAfter(span.to()));
    }

    private static <T> void list(SheetWriter sheet, String table, String what, List<T> rows, List<Column<T>> columns) {
        sheet.gap();
        if (rows.isEmpty()) {
            sheet.note("Coverage, " + what + ": none.");
        } else {
            sheet.table(table, rows, columns);
        }
    }

    private static void pair(SheetWriter sheet, String label, Value value) {
        sheet.pair(Cells.label(label), value, LABEL_WIDTH, VALUE_WIDTH);
    }
}
