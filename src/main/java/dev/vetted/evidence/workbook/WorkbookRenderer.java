package dev.vetted.evidence.workbook;

import dev.vetted.evidence.workbook.xlsx.Book;
import dev.vetted.evidence.workbook.xlsx.Paper;
import dev.vetted.evidence.workbook.xlsx.SheetWriter;
import java.util.function.Consumer;

/**
 * Renders the evidence of a decision as an Excel workbook. Equal evidence gives equal bytes on every machine, as long
 * as {@link #VERSION} and the version of Apache POI are the same; both are printed in the manifest.
 */
public final class WorkbookRenderer {

    /** Goes up with every change that alters the bytes of a workbook. */
    public static final int VERSION = 2;

    /** An .xlsx file. */
    public byte[] render(DecisionEvidence evidence) {
        var review = evidence.review();
        try (var book = book(evidence)) {
            book.sheet(WorkbookSheet.DECISION.title, Paper.ONE_PAGE, sheet -> new DecisionSheet(sheet).write(evidence));
            list(book, WorkbookSheet.REPORT, sheet -> ReportSheet.write(sheet, evidence.report()));
            list(book, WorkbookSheet.COVERAGE, sheet -> CoverageSheet.write(sheet, review.coverage()));
            list(book, WorkbookSheet.REQUIRED_ASSURANCE, sheet -> RequiredSheet.write(sheet, review.required()));
            list(book, WorkbookSheet.SCOPE, sheet -> ScopeSheet.write(sheet, evidence.scope()));
            list(book, WorkbookSheet.SCREENING, sheet -> ScreeningSheet.write(sheet, review.screening()));
            list(book, WorkbookSheet.SCREENING_RULES, sheet -> RulesSheet.write(sheet, review.screening()));
            list(book, WorkbookSheet.EXCEPTIONS, sheet -> ExceptionsSheet.write(sheet, evidence.report()));
            list(book, WorkbookSheet.CONTROLS, sheet -> ControlSheets.controls(sheet, evidence.report()));
            list(
                    book,
                    WorkbookSheet.USER_ENTITY_CONTROLS,
                    sheet -> UserControlsSheet.write(sheet, evidence.report(), review.userControls()));
            list(
                    book,
                    WorkbookSheet.SUBSERVICE_ORGANIZATIONS,
                    sheet -> SubserviceSheet.write(sheet, evidence.report()));
            list(book, WorkbookSheet.COMPENSATING_CONTROLS, sheet -> RequestsSheet.write(sheet, review.requests()));
            list(book, WorkbookSheet.POLICY, sheet -> PolicySheet.write(sheet, review.policy()));
            list(book, WorkbookSheet.PROCESS_HISTORY, sheet -> HistorySheet.write(sheet, evidence.history()));
            list(book, WorkbookSheet.MANIFEST, sheet -> ManifestSheet.write(sheet, evidence));
            return book.toBytes();
        }
    }

    private static Book book(DecisionEvidence evidence) {
        var decision = evidence.decision();
        var engagement = evidence.engagement();
        return new Book(
                "Evidence of decision " + decision.id(),
                engagement.thirdParty() + ": " + engagement.name() + ", "
                        + decision.outcome().text(),
                decision.at(),
                "Vetted, decision " + decision.id());
    }

    private static void list(Book book, WorkbookSheet which, Consumer<SheetWriter> content) {
        book.sheet(which.title, Paper.LIST, sheet -> {
            sheet.title(which.title);
            sheet.back("Back to " + WorkbookSheet.DECISION.title, WorkbookSheet.DECISION.title);
            content.accept(sheet);
        });
    }
}
