package dev.vetted.evidence;

import dev.vetted.decisions.DecisionId;
import dev.vetted.documents.Documents;
import dev.vetted.evidence.internal.EvidenceGathering;
import dev.vetted.evidence.internal.WorkbookRegister;
import dev.vetted.evidence.workbook.DecisionEvidence;
import dev.vetted.evidence.workbook.WorkbookRenderer;
import dev.vetted.shared.Actor;
import dev.vetted.shared.Refusal;
import dev.vetted.shared.Sha256;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes and hands out the workbooks behind decisions. */
@Component
public class EvidenceWorkbooks {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final EvidenceGathering gathering;
    private final WorkbookRegister register;
    private final Documents documents;
    private final WorkbookRenderer renderer = new WorkbookRenderer();

    EvidenceWorkbooks(EvidenceGathering gathering, WorkbookRegister register, Documents documents) {
        this.gathering = gathering;
        this.register = register;
        this.documents = documents;
    }

    /**
     * Writes the workbook of a decision into the document store and links it to the workbook before. Writing again
     * changes nothing. When another workbook got in between, it is rendered anew with the right predecessor.
     */
    public EvidenceWorkbook write(DecisionId decision, Actor actor) {
        while (true) {
            Optional<EvidenceWorkbook> written = register.find(decision);
            if (written.isPresent()) {
                return written.get();
            }
            Sha256 previous = register.head();
            Sha256 document = documents.store(render(decision, previous), XLSX);
            register.append(decision, document, previous, Integer.toString(WorkbookRenderer.VERSION), actor);
        }
    }

    /** Renders the workbook from the stored facts once more; equal to the stored one as long as the renderer is. */
    public byte[] renderAgain(DecisionId decision) {
        Sha256 previous = register.previousOf(decision)
                .orElseThrow(() -> new Refusal.Conflicting(
                        "The workbook of decision %s is not written yet. Try again soon.".formatted(decision)));
        return render(decision, previous);
    }

    public Optional<EvidenceWorkbook> of(DecisionId decision) {
        return register.find(decision);
    }

    /** @throws Refusal.Conflicting when the workbook is not written yet */
    public byte[] content(DecisionId decision) {
        return documents.content(of(decision)
                .orElseThrow(() -> new Refusal.Conflicting(
                        "The workbook of decision %s is not written yet. Try again soon.".formatted(decision)))
                .document());
    }

    private byte[] render(DecisionId decision, Sha256 previous) {
        DecisionEvidence evidence = gathering.evidence(decision, previous);
        return renderer.render(evidence);
    }
}
