package dev.vetted.evidence.workbook;

import dev.vetted.evidence.workbook.ReviewEvidence.Request;
import dev.vetted.evidence.workbook.ReviewEvidence.Step;
import dev.vetted.evidence.workbook.xlsx.Column;
import dev.vetted.evidence.workbook.xlsx.SheetWriter;
import dev.vetted.evidence.workbook.xlsx.Value;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was asked to make up for gaps, exceptions and unmet user entity controls, and what came of it. */
final class RequestsSheet {

    private static final String NOT_ANSWERED = "not answered";
    private static final String NOT_JUDGED = "not judged";

    private static final List<Column<Request>> REQUESTS = List.of(
            new Column<>("Request", 10, row -> Value.integer(row.number())),
            new Column<>("Comes from", 24, RequestsSheet::origin),
            new Column<>("Subject", 36, row -> Cells.own(row.subject())),
            new Column<>("What is asked", 50, row -> Cells.own(row.asked())),
            new Column<>("What counts as an answer", 44, row -> Cells.own(row.evidence())),
            new Column<>("Asked of", 24, row -> Cells.own(row.addressee())),
            new Column<>("On whose side", 16, row -> Cells.own(row.side())),
            new Column<>("Opened at", 24, row -> Value.moment(row.openedAt())),
            new Column<>("Due", 14, row -> new Value.Day(row.dueOn())),
            new Column<>("Taken until", 14, row -> new Value.Day(row.expiresOn())),
            new Column<>("Status", 16, row -> Cells.judgement(row.status(), Cells.NOT_STATED)),
            new Column<>("Last answer", 44, row -> of(row, true, NOT_ANSWERED, step -> Cells.own(step.words()))),
            new Column<>("Answered by", 18, row -> of(row, true, NOT_ANSWERED, step -> Cells.own(step.by()))),
            new Column<>("Judged by", 18, row -> of(row, false, NOT_JUDGED, step -> Cells.own(step.by()))),
            new Column<>("Judgement", 36, row -> of(row, false, NOT_JUDGED, step -> Cells.own(step.words()))),
            new Column<>("Counts until", 14, row -> Cells.orAbsent(row.validUntil(), Value.Day::new, "not accepted")),
            new Column<>("Policy version", 10, row -> Value.integer(row.policyVersion())),
            new Column<>("Request id", 40, row -> Cells.own(row.id())));

    private static final List<Column<Step>> STEPS = List.of(
            new Column<>("Step of request", 10, step -> Value.integer(step.request())),
            new Column<>("Became", 24, step -> Cells.judgement(step.became(), Cells.NOT_STATED)),
            new Column<>("By", 36, step -> Cells.own(step.by())),
            new Column<>("Words", 50, step -> Cells.own(step.words())),
            new Column<>("SHA-256 of the file", 44, step -> Cells.own(step.sha256(), "no file")),
            new Column<>("At", 24, step -> Value.moment(step.at())),
            new Column<>("File", 16, step -> Cells.own(step.fileName(), "no file")),
            new Column<>("Link", 24, step -> Cells.own(step.link(), "no link")));

    private RequestsSheet() {}

    static void write(SheetWriter sheet, List<Request> requests) {
        sheet.note(inWords(requests));
        if (requests.isEmpty()) {
            return;
        }
        sheet.table("CompensatingControls", requests, REQUESTS);
        sheet.gap();
        List<Step> steps = requests.stream().flatMap(it -> it.steps().stream()).toList();
        if (steps.isEmpty()) {
            sheet.note("Nobody answered a request before this decision.");
        } else {
            sheet.table("RequestSteps", steps, STEPS);
        }
    }

    static String inWords(List<Request> requests) {
        return requests.isEmpty()
                ? "No compensating control was asked for before this decision."
                : Sentences.counted(requests.size(), "compensating control", "compensating controls") + " asked for: "
                        + Sentences.tally(requests, Request::status, Cells.NOT_STATED) + ".";
    }

    private static Value origin(Request request) {
        return switch (request.origin()) {
            case SCOPE_GAP -> Value.link("Scope gap", WorkbookSheet.SCOPE.title);
            case EXCEPTION -> Value.link("Exception", WorkbookSheet.EXCEPTIONS.title);
            case USER_CONTROL -> Value.link("User entity control", WorkbookSheet.USER_ENTITY_CONTROLS.title);
        };
    }

    /** The last answer, or what was last made of one. */
    private static Value of(Request request, boolean answer, String absent, Function<Step, Value> shown) {
        @Nullable
        Step last = request.steps().stream()
                .filter(it -> it.isAnswer() == answer)
                .reduce((earlier, later) -> later)
                .orElse(null);
        return Cells.orAbsent(last, shown, absent);
    }
}
