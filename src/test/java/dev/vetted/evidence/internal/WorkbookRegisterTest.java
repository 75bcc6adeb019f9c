package dev.vetted.evidence.internal;

import static dev.vetted.decisions.DecisionFixtures.approval;
import static dev.vetted.tasks.TaskFixtures.ANNA;
import static dev.vetted.tasks.TaskFixtures.BRUNO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.audittrail.AuditSubject;
import dev.vetted.audittrail.AuditTrail;
import dev.vetted.decisions.DecisionId;
import dev.vetted.evidence.EvidenceWorkbook;
import dev.vetted.evidence.EvidenceWorkbooks;
import dev.vetted.shared.Actor;
import dev.vetted.shared.Refusal;
import dev.vetted.shared.Sha256;
import dev.vetted.testing.DomainTest;
import dev.vetted.testing.OnH2;
import dev.vetted.testing.OnMySql;
import dev.vetted.testing.ReviewSteps;
import dev.vetted.testing.Together;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class WorkbookRegisterTest extends DomainTest {

    private static final Actor WORKER = Actor.worker("write evidence");
    private static final DecisionId FIRST = DecisionId.of("55555555-0000-0000-0000-000000000001");
    private static final DecisionId SECOND = DecisionId.of("55555555-0000-0000-0000-000000000002");
    private static final Sha256 FIRST_BOOK = Sha256.of("first workbook");
    private static final Sha256 SECOND_BOOK = Sha256.of("second workbook");

    @Autowired
    WorkbookRegister register;

    @Autowired
    EvidenceWorkbooks workbooks;

    @Autowired
    ReviewSteps steps;

    @Autowired
    AuditTrail trail;

    @Test
    void eachWorkbookFollowsTheOneBefore() {
        register.append(FIRST, FIRST_BOOK, Sha256.NONE, "1", WORKER);
        register.append(SECOND, SECOND_BOOK, FIRST_BOOK, "1", WORKER);

        assertThat(register.head()).isEqualTo(SECOND_BOOK);
        assertThat(register.previousOf(FIRST)).contains(Sha256.NONE);
        assertThat(register.previousOf(SECOND)).contains(FIRST_BOOK);
        assertThat(register.find(SECOND).orElseThrow().document()).isEqualTo(SECOND_BOOK);
        assertThat(trail.entriesAbout(new AuditSubject("decision", SECOND.toString())))
                .hasSize(1);
    }

    @Test
    void aWorkbookWithAWrongPredecessorIsNotAppended() {
        register.append(FIRST, FIRST_BOOK, Sha256.NONE, "1", WORKER);

        register.append(SECOND, SECOND_BOOK, Sha256.NONE, "1", WORKER);

        assertThat(register.find(SECOND)).isEmpty();
        assertThat(register.head()).isEqualTo(FIRST_BOOK);
        assertThat(trail.entriesAbout(new AuditSubject("decision", SECOND.toString())))
                .isEmpty();
    }

    @Test
    void aDecisionHasOneWorkbook() {
        register.append(FIRST, FIRST_BOOK, Sha256.NONE, "1", WORKER);

        register.append(FIRST, SECOND_BOOK, FIRST_BOOK, "1", WORKER);

        assertThat(register.find(FIRST).orElseThrow().document()).isEqualTo(FIRST_BOOK);
        assertThat(register.head()).isEqualTo(FIRST_BOOK);
    }

    @Test
    void theWorkbookOfADecisionIsWrittenOnceAndRendersToTheSameBytes() {
        DecisionId decision = steps.decide(steps.untilApproval(approval(), ANNA), approval(), BRUNO)
                .id();

        EvidenceWorkbook written = workbooks.write(decision, WORKER);
        EvidenceWorkbook again = workbooks.write(decision, WORKER);

        assertThat(again).isEqualTo(written);
        assertThat(Sha256.of(workbooks.content(decision))).isEqualTo(written.document());
        assertThat(workbooks.renderAgain(decision)).isEqualTo(workbooks.content(decision));
    }

    @Test
    void workbooksWrittenAtTheSameTimeFormOneChain() throws InterruptedException {
        DecisionId one = steps.decide(steps.untilApproval(approval(), ANNA), approval(), BRUNO)
                .id();
        DecisionId other = steps.decide(steps.untilApproval(approval(), ANNA), approval(), BRUNO)
                .id();

        List<Object> results =
                Together.run(List.of(() -> workbooks.write(one, WORKER), () -> workbooks.write(other, WORKER)));

        assertThat(results).hasOnlyElementsOfType(EvidenceWorkbook.class);
        assertThat(List.of(
                        register.previousOf(one).orElseThrow(),
                        register.previousOf(other).orElseThrow()))
                .contains(Sha256.NONE)
                .doesNotHaveDuplicates();
        assertThat(workbooks.renderAgain(one)).isEqualTo(workbooks.content(one));
        assertThat(workbooks.renderAgain(other)).isEqualTo(workbooks.content(other));
    }

    @Test
    void beforeItIsWrittenThereIsNone() {
        assertThat(workbooks.of(FIRST)).isEmpty();
        assertThatThrownBy(() -> workbooks.content(FIRST)).isInstanceOf(Refusal.Conflicting.class);
    }
}

@OnH2
class WorkbookRegisterOnH2Test extends WorkbookRegisterTest {}

@OnMySql
class WorkbookRegisterOnMySqlTest extends WorkbookRegisterTest {}
