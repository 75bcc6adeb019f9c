package dev.vetted.evidence.workbook;

import dev.vetted.evidence.workbook.DecisionEvidence.Act;
import dev.vetted.evidence.workbook.DecisionEvidence.Condition;
import dev.vetted.evidence.workbook.DecisionEvidence.Decision;
import dev.vetted.evidence.workbook.DecisionEvidence.Engagement;
import dev.vetted.evidence.workbook.DecisionEvidence.Judgement;
import dev.vetted.evidence.workbook.DecisionEvidence.Judgement.Tone;
import dev.vetted.evidence.workbook.xlsx.SheetWriter;
import dev.vetted.evidence.workbook.xlsx.Value;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The cover: the decision on one page, and the way to everything behind it. */
final class DecisionSheet {

    private static final int LABEL_WIDTH = 27;
    private static final int VALUE_WIDTH = 84;

    private final SheetWriter sheet;

    DecisionSheet(SheetWriter sheet) {
        this.sheet = sheet;
    }

    void write(DecisionEvidence evidence) {
        sheet.title("Evidence of an approval decision");
        sheet.note(evidence.engagement().thirdParty() + ": "
                + evidence.engagement().name());
        decision(evidence.decision());
        preparation(evidence.decision());
        engagement(evidence.engagement());
        sheet.section("What it rests on");
        pair("Report", Cells.own(evidence.report().summary()));
        contents(evidence);
    }

    private void decision(Decision decision) {
        sheet.section("Decision");
        pair("Decision", Cells.own(decision.id()));
        pair("Outcome", Cells.judgement(decision.outcome(), Cells.NOT_STATED));
        pair("Decided by", Cells.own(String.join(" and ", decision.by())));
        pair("Decided at", Value.moment(decision.at()));
        pair("Grounds", Cells.own(decision.grounds(), Cells.NOT_STATED));
        pair("Valid until", Cells.orAbsent(decision.validUntil(), Value.Day::new, "no end stated"));
        if (decision.conditions().isEmpty()) {
            pair("Conditions", Cells.own("none: decided without conditions"));
        }
        int number = 1;
        for (Condition condition : decision.conditions()) {
            pair("Condition " + number++, Cells.own(inWords(condition)));
        }
    }

    private void preparation(Decision decision) {
        sheet.section("Preparation");
        for (Act act : decision.preparation()) {
            String reason = act.reason() == null ? "" : "\n" + act.reason();
            pair(act.by(), Cells.own(act.what() + ", " + Cells.inWords(act.at()) + reason));
        }
        if (decision.preparation().isEmpty()) {
            pair("Prepared by", Value.absent("nobody is recorded"));
        }
        pair("Separation of duties", Cells.judgement(separationOfDuties(decision), Cells.NOT_STATED));
    }

    private void engagement(Engagement engagement) {
        sheet.section("Third party and engagement");
        pair("Third party", Cells.own(engagement.thirdParty() + " (" + engagement.thirdPartyId() + ")"));
        pair("Engagement", Cells.own(engagement.name() + " (" + engagement.id() + ")"));
        engagement.use().forEach(use -> pair(use.label(), Cells.own(use.value(), Cells.NOT_STATED)));
        pair("Inherent-risk tier", Cells.judgement(engagement.tier(), "not determined"));
        pair("Reason of the tier", Cells.own(engagement.tierReason(), Cells.NOT_STATED));
    }

    private void contents(DecisionEvidence evidence) {
        var report = evidence.report();
        link(WorkbookSheet.REPORT, facts(report));
        var review = evidence.review();
        link(WorkbookSheet.COVERAGE, CoverageSheet.inWords(review.coverage()));
        link(WorkbookSheet.REQUIRED_ASSURANCE, RequiredSheet.inWords(review.required()));
        link(WorkbookSheet.SCOPE, ScopeSheet.inWords(evidence.scope()));
        link(WorkbookSheet.SCREENING, ScreeningSheet.inWords(review.screening()));
        link(WorkbookSheet.SCREENING_RULES, RulesSheet.inWords(review.screening()));
        link(WorkbookSheet.EXCEPTIONS, ExceptionsSheet.inWords(report));
        link(WorkbookSheet.CONTROLS, ControlSheets.controlsInWords(report));
        link(WorkbookSheet.USER_ENTITY_CONTROLS, UserControlsSheet.inWords(report, review.userControls()));
        link(WorkbookSheet.SUBSERVICE_ORGANIZATIONS, SubserviceSheet.inWords(report));
        link(WorkbookSheet.COMPENSATING_CONTROLS, RequestsSheet.inWords(review.requests()));
        link(WorkbookSheet.POLICY, PolicySheet.inWords(review.policy()));
        link(WorkbookSheet.PROCESS_HISTORY, HistorySheet.inWords(evidence.history()));
        link(WorkbookSheet.MANIFEST, "Digests and versions of everything used, and how to verify this file.");
    }

    private static String facts(ReportEvidence report) {
        long missing =
                report.facts().stream().filter(fact -> fact.value() == null).count();
        long corrected = report.facts().stream()
                .filter(fact -> fact.correction() != null)
                .count();
        if (report.facts().isEmpty()) {
            return ReportSheet.NO_FACTS;
        }
        return Sentences.counted(report.facts().size(), "fact", "facts") + " looked for, " + missing + " not found, "
                + corrected + " corrected by a person; "
                + Sentences.counted(report.warnings().size(), "warning", "warnings") + ".";
    }

    /** Judged from the recorded names, not from anybody's statement. */
    static Judgement separationOfDuties(Decision decision) {
        var preparers = decision.preparation().stream()
                .map(Act::by)
                .collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)));
        if (preparers.isEmpty()) {
            return new Judgement("Cannot tell: nobody is recorded as having prepared the decision", Tone.ATTENTION);
        }
        return decision.by().stream()
                .filter(preparers::contains)
                .findFirst()
                .map(both -> new Judgement("Not kept: " + both + " both prepared and decided", Tone.ADVERSE))
                .orElseGet(() -> new Judgement(
                        "Kept: prepared by " + String.join(", ", preparers) + ", decided by "
                                + String.join(" and ", decision.by()),
                        Tone.FAVOURABLE));
    }

    private static String inWords(Condition condition) {
        return condition.text() + "\nOwner: "
                + Objects.requireNonNullElse(condition.owner(), Cells.NOT_STATED) + ", due: "
                + (condition.due() == null ? Cells.NOT_STATED : condition.due());
    }

    private void pair(String label, Value value) {
        sheet.pair(Cells.label(label), value, LABEL_WIDTH, VALUE_WIDTH);
    }

    private void link(WorkbookSheet target, String summary) {
        sheet.pair(Value.link(target.title, target.title), Cells.own(summary), LABEL_WIDTH, VALUE_WIDTH);
    }
}
