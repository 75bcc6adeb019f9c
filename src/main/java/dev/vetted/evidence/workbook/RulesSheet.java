package dev.vetted.evidence.workbook;

import dev.vetted.evidence.workbook.ReviewEvidence.Answer;
import dev.vetted.evidence.workbook.ReviewEvidence.Citation;
import dev.vetted.evidence.workbook.ReviewEvidence.Points;
import dev.vetted.evidence.workbook.ReviewEvidence.Rule;
import dev.vetted.evidence.workbook.ReviewEvidence.Screening;
import dev.vetted.evidence.workbook.xlsx.Column;
import dev.vetted.evidence.workbook.xlsx.SheetWriter;
import dev.vetted.evidence.workbook.xlsx.Value;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Each rule of the catalogue: what was computed, what a person said, and on what that rests. */
final class RulesSheet {

    private static final String NOT_ASKED = "nobody was asked";
    private static final String NOT_ANSWERED = "not answered";

    private static final List<Column<Rule>> COLUMNS = List.of(
            new Column<>("Rule", 10, row -> Cells.label(row.id())),
            new Column<>("Group", 18, row -> Cells.own(row.group())),
            new Column<>("What has to hold", 40, row -> Cells.own(row.check())),
            new Column<>("Verdict", 14, row -> Cells.judgement(row.verdict(), Cells.NOT_STATED)),
            new Column<>("Severity", 12, row -> Cells.judgement(row.severity(), Cells.NOT_STATED)),
            new Column<>("Computed", 14, row -> Cells.judgement(row.computed(), Cells.NOT_STATED)),
            new Column<>("Why", 44, row -> Cells.own(row.message())),
            new Column<>("Computed from", 36, RulesSheet::inputs),
            new Column<>("First page", 10, row -> Cells.page(firstPage(row))),
            new Column<>("Pages and quotes", 50, RulesSheet::citations),
            new Column<>(
                    "By a person",
                    16,
                    row -> row.answer() == null
                            ? unanswered(row)
                            : Cells.judgement(row.answer().verdict(), Cells.NOT_STATED)),
            new Column<>("Who", 16, row -> answered(row, answer -> Cells.own(answer.by()))),
            new Column<>("When", 24, row -> answered(row, answer -> Value.moment(answer.at()))),
            new Column<>("Evidence", 40, row -> answered(row, answer -> Cells.own(answer.evidence()))),
            new Column<>("Reliability points", 12, row -> points(row.reliability(), Points::points)),
            new Column<>("Reliability possible", 12, row -> points(row.reliability(), Points::possible)),
            new Column<>("Fit points", 10, row -> points(row.fit(), Points::points)),
            new Column<>("Fit possible", 10, row -> points(row.fit(), Points::possible)));

    private RulesSheet() {}

    static void write(SheetWriter sheet, @Nullable Screening screening) {
        sheet.note(inWords(screening));
        if (screening != null && !screening.rules().isEmpty()) {
            sheet.table("ScreeningRules", screening.rules(), COLUMNS);
        }
    }

    static String inWords(@Nullable Screening screening) {
        if (screening == null) {
            return "No rule was judged before this decision.";
        }
        long answered =
                screening.rules().stream().filter(it -> it.answer() != null).count();
        long open = screening.rules().stream().filter(Rule::open).count();
        return Sentences.counted(screening.rules().size(), "rule", "rules") + " judged, " + answered
                + " answered by a person, " + open + " left open.";
    }

    private static Value inputs(Rule rule) {
        return Cells.own(
                rule.inputs().stream()
                        .map(it -> it.label() + ": " + shown(it.value()))
                        .collect(Collectors.joining("\n")),
                "nothing");
    }

    private static String shown(@Nullable String value) {
        return value == null || value.isBlank() ? "(empty)" : value;
    }

    private static @Nullable Integer firstPage(Rule rule) {
        return rule.citations().isEmpty() ? null : rule.citations().getFirst().page();
    }

    private static Value citations(Rule rule) {
        return Cells.printed(
                rule.citations().stream().map(RulesSheet::inWords).collect(Collectors.joining("\n")), "no citation");
    }

    private static String inWords(Citation citation) {
        return "Page " + citation.page() + ": " + (citation.quote() == null ? "no quote" : citation.quote());
    }

    private static Value answered(Rule rule, Function<Answer, Value> shown) {
        return rule.answer() == null ? unanswered(rule) : shown.apply(rule.answer());
    }

    private static Value unanswered(Rule rule) {
        return Value.absent(rule.open() ? NOT_ANSWERED : NOT_ASKED);
    }

    private static Value points(@Nullable Points points, Function<Points, Integer> part) {
        return points == null ? Value.absent("–") : Value.integer(part.apply(points));
    }
}
