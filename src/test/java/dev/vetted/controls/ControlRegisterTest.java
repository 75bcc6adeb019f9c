package dev.vetted.controls;

import static dev.vetted.tasks.TaskFixtures.ANNA;
import static dev.vetted.tasks.TaskFixtures.BRUNO;
import static dev.vetted.tasks.TaskFixtures.UDO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.audittrail.AuditEntry;
import dev.vetted.audittrail.AuditSubject;
import dev.vetted.audittrail.AuditTrail;
import dev.vetted.controls.files.ImportPlan;
import dev.vetted.controls.files.PlannedRow.Change;
import dev.vetted.controls.register.ControlCode;
import dev.vetted.controls.register.ControlEntry;
import dev.vetted.controls.register.ControlStatus;
import dev.vetted.controls.register.OwnControl;
import dev.vetted.shared.Refusal;
import dev.vetted.shared.Sha256;
import dev.vetted.tasks.Member;
import dev.vetted.testing.DomainTest;
import dev.vetted.testing.OnH2;
import dev.vetted.testing.OnMySql;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class ControlRegisterTest extends DomainTest {

    private static final Member ADA = new Member("ada", Set.of(Member.ADMINS));
    private static final ControlEntry LEAVERS =
            ControlFixtures.reviewed(ControlFixtures.leavers(), Optional.of(LocalDate.of(2026, 1, 5)), Optional.of(12));

    @Autowired
    ControlRegister register;

    @Autowired
    ControlImports imports;

    @Autowired
    AuditTrail trail;

    @Test
    void whatIsAddedIsReadAsItWas() {
        OwnControl added = register.create(LEAVERS, ANNA);

        assertThat(register.get(ControlCode.of("ac-07"))).isEqualTo(added);
        assertThat(added.entry()).isEqualTo(LEAVERS);
        assertThat(added.changedBy()).isEqualTo("anna");
        assertThat(actions(LEAVERS.code())).containsExactly("own control added");
    }

    @Test
    void anIdIsGivenOnceWhateverItsCase() {
        register.create(LEAVERS, ANNA);

        assertThatThrownBy(() -> register.create(LEAVERS, ADA))
                .isInstanceOf(Refusal.Conflicting.class)
                .hasMessageContaining("There is a control AC-07 already");
    }

    @Test
    void changingNothingIsNoChange() {
        OwnControl added = register.create(LEAVERS, ANNA);

        assertThat(register.change(LEAVERS, ADA)).isEqualTo(added);
        assertThat(register.change(ControlFixtures.unowned(LEAVERS), ADA).changedBy())
                .isEqualTo("ada");
        assertThat(actions(LEAVERS.code())).containsExactly("own control added", "own control changed");
    }

    @Test
    void aControlIsRetiredOnceAndWithAReason() {
        register.create(LEAVERS, ANNA);

        assertThatThrownBy(() -> register.retire(LEAVERS.code(), " ", ANNA)).isInstanceOf(Refusal.Invalid.class);
        assertThat(register.retire(LEAVERS.code(), "Replaced by AC-08", ANNA).status())
                .isEqualTo(ControlStatus.RETIRED);
        assertThatThrownBy(() -> register.retire(LEAVERS.code(), "Again", ANNA))
                .isInstanceOf(Refusal.Conflicting.class);
    }

    @Test
    void onlyAnalystsAndAdministratorsKeepIt() {
        for (Member other : new Member[] {BRUNO, UDO}) {
            assertThatThrownBy(() -> register.create(LEAVERS, other)).isInstanceOf(Refusal.Forbidden.class);
            assertThatThrownBy(() -> imports.tryOut(csv("Id,Title\n"), other)).isInstanceOf(Refusal.Forbidden.class);
        }
        assertThat(register.all()).isEmpty();
    }

    @Test
    void aReviewLiesInThePast() {
        assertThatThrownBy(() -> register.create(
                        ControlFixtures.reviewed(LEAVERS, Optional.of(LocalDate.of(2099, 1, 1)), Optional.empty()),
                        ANNA))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("still to come");
    }

    @Test
    void allWordsAreSearchedFor() {
        register.create(LEAVERS, ANNA);
        register.create(
                ControlFixtures.entry("BC-02", "Continuity plan", "Tested", "A1.2", ControlStatus.PLANNED), ANNA);

        assertThat(register.search("access TORVALD", Optional.empty()))
                .extracting(OwnControl::code)
                .containsExactly(LEAVERS.code());
        assertThat(register.search("", Optional.of(ControlStatus.PLANNED))).hasSize(1);
        assertThat(register.search("", Optional.empty())).hasSize(2);
    }

    @Test
    void anImportAddsAndChangesAndIsOneEntryOfTheTrail() {
        register.create(LEAVERS, ANNA);
        byte[] file = csv("Id;Title;Status\nAC-07;Leavers lose access at once;In place\nAC-08;Lock;Planned\n");

        ImportPlan tried = imports.tryOut(file, ANNA);
        assertThat(register.all()).hasSize(1);
        ImportPlan done = imports.importAll(file, "list.csv", ANNA);

        assertThat(done).isEqualTo(tried);
        assertThat(done.count(Change.NEW)).isEqualTo(1);
        assertThat(register.get(LEAVERS.code()).title()).isEqualTo("Leavers lose access at once");
        assertThat(register.get(LEAVERS.code()).entry().owner()).isEqualTo(LEAVERS.owner());
        assertThat(trail.entriesAbout(
                        new AuditSubject("own controls", Sha256.of(file).hex())))
                .extracting(AuditEntry::action)
                .containsExactly("own controls imported");
    }

    @Test
    void oneWrongRowKeepsAllOthersOut() {
        byte[] file = csv("Id,Title,Status\nAC-08,Lock,Planned\nAC-09,Key,perhaps\n");

        assertThatThrownBy(() -> imports.importAll(file, "list.csv", ANNA))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageStartingWith("Nothing was imported. Row 3, Status: \"perhaps\" is no status.");
        assertThat(register.all()).isEmpty();
    }

    @Test
    void importingAgainChangesNothing() {
        byte[] file = csv("Id,Title,Status\nAC-08,Lock,Planned\n");
        imports.importAll(file, "list.csv", ANNA);
        OwnControl first = register.get(ControlCode.of("AC-08"));

        ImportPlan again = imports.importAll(file, "list.csv", ADA);

        assertThat(again.count(Change.UNCHANGED)).isEqualTo(1);
        assertThat(register.get(ControlCode.of("AC-08"))).isEqualTo(first);
    }

    private List<String> actions(ControlCode code) {
        return trail.entriesAbout(new AuditSubject("own control", code.value())).stream()
                .map(AuditEntry::action)
                .toList();
    }

    private static byte[] csv(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

@OnH2
class ControlRegisterOnH2Test extends ControlRegisterTest {}

@OnMySql
class ControlRegisterOnMySqlTest extends ControlRegisterTest {}
