package dev.vetted.controls.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.controls.ControlFixtures;
import dev.vetted.controls.files.PlannedRow.Change;
import dev.vetted.controls.register.ControlEntry;
import dev.vetted.controls.register.ControlStatus;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final ControlEntry LEAVERS = ControlFixtures.leavers();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Id,Title,Status|,Lock,Planned|Row 2, Id: Give the control's id",
                "Id,Title,Status|=1+1,Lock,Planned|Row 2, Id: \"=1+1\" is no id",
                "Id,Title,Status|AC/1,Lock,Planned|Row 2, Id: \"AC/1\" is no id",
                "Id,Title,Status|AC-1,,Planned|Row 2, the row: Give the control a title",
                "Id,Title,Status|AC-1,Lock,perhaps|Row 2, Status: \"perhaps\" is no status",
                "Id,Title,Status|AC-1,Lock,|Row 2, Status: Say whether",
                "Id,Title|AC-1,Lock|Row 2, Status: The control is new",
                "Id,Title,Status,Criteria|AC-1,Lock,Planned,CC6.2 XY9|Row 2, Criteria: \"XY9\" is no criterion",
                "Id,Title,Status,Review date|AC-1,Lock,Planned,3/4/2026|Row 2, Last reviewed: \"3/4/2026\" is no date",
                "Id,Title,Status,Review date|AC-1,Lock,Planned,2026-02-30|Row 2, Last reviewed: \"2026-02-30\" is no date",
                "Id,Title,Status,Review date|AC-1,Lock,Planned,2026-11-25|Row 2, Last reviewed: 2026-11-25 is still to come",
                "Id,Title,Status,Interval|AC-1,Lock,Planned,yearly|Row 2, Review interval (months): \"yearly\" is no number",
                "Id,Title,Status,Interval|AC-1,Lock,Planned,0|Row 2, the row: The review interval is 0 months",
            })
    void eachProblemNamesItsRowAndSaysWhatToDo(String header, String row, String problem) {
        ImportPlan plan = plan(header + "\n" + row + "\n");

        assertThat(plan.rows()).isEmpty();
        assertThat(plan.problems()).singleElement().asString().startsWith(problem);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24, 2026-11-24", "24.11.2026, 2026-11-24", "1.2.2026, 2026-02-01", "2026-3-1, 2026-03-01"})
    void daysAreReadAsPeopleWriteThem(String written, LocalDate day) {
        assertThat(plan("Id,Title,Status,Review date\nAC-1,Lock,Planned," + written + "\n")
                        .rows()
                        .getFirst()
                        .entry()
                        .reviewedOn())
                .contains(day);
    }

    @Test
    void allProblemsOfAllRowsAreToldAtOnce() {
        ImportPlan plan = plan("Id,Title,Status,Interval\nAC-1,Lock,perhaps,often\nAC-2,Key,Planned,12\n,,Planned,6\n");

        assertThat(plan.problems()).extracting(RowProblem::row).containsExactly(2, 2, 4);
        assertThat(plan.rows()).hasSize(1);
    }

    @Test
    void anIdThatStandsTwiceIsAProblemWhateverItsCase() {
        assertThat(plan("Id,Title,Status\nac-1,Lock,Planned\nAC-1,Key,Planned\n")
                        .problems())
                .singleElement()
                .asString()
                .isEqualTo("Row 3, Id: AC-1 stands in row 2 as well. Keep one of the two.");
    }

    @Test
    void aColumnThatIsMissingKeepsWhatIsThereAndAnEmptyCellEmptiesIt() {
        ControlEntry changed = plan("Id,Title,Owner\nAC-07,Leavers lose access at once,\n")
                .rows()
                .getFirst()
                .entry();

        assertThat(changed.title()).isEqualTo("Leavers lose access at once");
        assertThat(changed.owner()).isEmpty();
        assertThat(changed.description()).isEqualTo(LEAVERS.description());
        assertThat(changed.status()).isEqualTo(ControlStatus.IN_PLACE);
    }

    @Test
    void whatIsNewChangedAndTheSameIsTold() {
        ImportPlan plan =
                plan("Id,Title,Status\nAC-07,Leavers lose access the same day,In place\nAC-08,Lock,Planned\n");

        assertThat(plan.rows()).extracting(PlannedRow::change).containsExactly(Change.UNCHANGED, Change.NEW);
        assertThat(plan("Id,Title\nAC-07,Other\n").count(Change.CHANGED)).isEqualTo(1);
    }

    @Test
    void anExportIsImportedAsItWasWithNothingThatRuns() {
        ControlEntry hostile = new ControlEntry(
                LEAVERS.code(),
                "=HYPERLINK(\"https://evil.example\")",
                "+1; \"quoted\",\n'=2",
                Optional.of("@SUM(A1)"),
                Optional.of("'-3"),
                LEAVERS.criteria(),
                LEAVERS.reviewedOn(),
                LEAVERS.intervalMonths(),
                ControlStatus.PLANNED);

        byte[] export = ControlList.csv(List.of(hostile));

        assertThat(new String(export, StandardCharsets.UTF_8)).contains("\"'=HYPERLINK", "'@SUM(A1)", "''-3");
        assertThat(ImportPlan.of(ControlTable.read(export), Map.of(), TODAY).rows())
                .extracting(PlannedRow::entry)
                .containsExactly(hostile);
    }

    @Test
    void bothTemplatesNameAllColumnsAndHoldNoControl() {
        for (byte[] template : List.of(ControlList.csvTemplate(), ControlList.xlsxTemplate())) {
            ControlTable table = ControlTable.read(template);

            assertThat(table.columns()).containsOnlyKeys(ControlColumn.values());
            assertThat(table.rows()).isEmpty();
        }
    }

    private static ImportPlan plan(String csv) {
        return ImportPlan.of(
                ControlTable.read(csv.getBytes(StandardCharsets.UTF_8)), Map.of(LEAVERS.code(), LEAVERS), TODAY);
    }
}
