package dev.vetted.evidence.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The sheets on what the review made of the report. */
class ReviewSheetsTest {

    private static final XSSFWorkbook RICH =
            ReadBack.withPoi(new WorkbookRenderer().render(DecisionEvidenceFixtures.rich()));
    private static final XSSFWorkbook BARE =
            ReadBack.withPoi(new WorkbookRenderer().render(DecisionEvidenceFixtures.bare()));

    @Test
    void coverage_tells_each_state_with_its_days_and_marks_the_one_of_the_decision() {
        assertThat(ReadBack.text(RICH, "Coverage"))
                .contains("On 2026-03-17, the day of the decision: Bridged only, Report is current; from 2026-04-01 on:"
                        + " Bridge expired, Report is current.")
                .contains("Harrowgate Ledger Platform", "it tests no controls over a period", "Too long");
        assertThat(shown("CoverageStates", 2, "State")).isEqualTo("Bridged only");
        assertThat(date("CoverageStates", 2, "First day")).isEqualTo(LocalDateTime.of(2026, 1, 1, 0, 0));
        assertThat(shown("CoverageStates", 1, "Decision")).isEqualTo("–");
        assertThat(shown("CoverageStates", 2, "Decision")).isEqualTo("taken then");
        assertThat(shown("CoverageStates", 3, "Last day")).isEqualTo("open");
        assertThat(shown("CoverageStates", 3, "To ask for")).isEqualTo("the next report");
        assertThat(cell("BridgeLetters", 1, "Days").getNumericCellValue()).isEqualTo(90);
        assertThat(shown("CoverageGaps", 1, "Bridged until")).isEqualTo("no letter");
    }

    @Test
    void required_assurance_names_every_category_whether_required_or_not() {
        assertThat(shown("RequiredAssurance", 1, "Required")).isEqualTo("Required");
        assertThat(shown("RequiredAssurance", 1, "Accepted in its place")).isEqualTo("ISO 27001 or SOC 1");
        assertThat(shown("RequiredAssurance", 2, "Required")).isEqualTo("Not required");
        assertThat(ReadBack.text(RICH, "Required assurance"))
                .contains("Our use required: SOC 2 Type 2, not stale; categories: 1 Required, 1 Not required.");
    }

    @Test
    void a_score_shows_its_parts_and_what_blocks_it() {
        assertThat(cell("Scores", 1, "Value").getNumericCellValue()).isEqualTo(40);
        assertThat(shown("Scores", 1, "Blocked by")).isEqualTo("AU-02");
        assertThat(shown("Scores", 2, "Blocked by")).isEqualTo("nothing");
        assertThat(shown("ScoreParts", 1, "Rules on")).isEqualTo("Auditor");
        assertThat(cell("ScoreParts", 1, "Cannot tell").getNumericCellValue()).isEqualTo(1);
    }

    @Test
    void a_rule_shows_both_verdicts_and_what_each_rests_on() {
        assertThat(shown("ScreeningRules", 3, "Verdict")).isEqualTo("Fail");
        assertThat(shown("ScreeningRules", 3, "Computed")).isEqualTo("Cannot tell");
        assertThat(shown("ScreeningRules", 3, "By a person")).isEqualTo("Fail");
        assertThat(shown("ScreeningRules", 3, "Who")).isEqualTo("mira.lund");
        assertThat(date("ScreeningRules", 3, "When")).isEqualTo(LocalDateTime.of(2026, 3, 13, 8, 15));
        assertThat(shown("ScreeningRules", 3, "Evidence")).isEqualTo("Both concern accounts of our tenant.");
        assertThat(shown("ScreeningRules", 3, "Computed from")).isEqualTo("exceptions: 2\ncriteria: CC6.2");
        assertThat(cell("ScreeningRules", 3, "First page").getNumericCellValue())
                .isEqualTo(47);
        assertThat(shown("ScreeningRules", 1, "Pages and quotes"))
                .isEqualTo("Page 8: Tamsin Orde & Partners LLP\nPage 9: no quote");
        assertThat(shown("ScreeningRules", 1, "Who")).isEqualTo("nobody was asked");
        assertThat(shown("ScreeningRules", 2, "Who")).isEqualTo("not answered");
        assertThat(cell("ScreeningRules", 3, "Fit points").getNumericCellValue())
                .isEqualTo(5);
    }

    @Test
    void a_user_entity_control_shows_what_answers_it_and_what_is_wrong() {
        assertThat(shown("UserEntityControls", 1, "Topic"))
                .isEqualTo("user access: granting, removal and review\nadministrators");
        assertThat(shown("UserEntityControls", 1, "Our controls")).isEqualTo("AC-07\nAC-09");
        assertThat(shown("UserEntityControls", 1, "Findings on us")).startsWith("No owner: AC-09");
        assertThat(shown("UserEntityControls", 2, "Reason")).isEqualTo("We sign in by certificate.");
        assertThat(shown("UserEntityControls", 3, "Status")).isEqualTo("Open");
        assertThat(shown("OurControls", 1, "Owner")).isEqualTo("Ragna Thorvaldur");
        assertThat(date("OurControls", 1, "Reviewed on")).isEqualTo(LocalDateTime.of(2025, 11, 4, 0, 0));
        assertThat(shown("OurControls", 2, "Owner")).isEqualTo("no owner");
        assertThat(shown("OurControls", 2, "Reviewed on")).isEqualTo("never");
        assertThat(ReadBack.text(RICH, "User entity controls"))
                .contains("1 Mapped, 1 Not applicable, 1 Open. Completed by mira.lund, 2026-03-13 09:30:00 UTC, with 2"
                        + " findings on us as of 2026-03-13 by policy version 1. Reason given: Keys are dealt with");
    }

    @Test
    void a_request_shows_what_it_comes_from_and_leads_there() {
        assertThat(cell("CompensatingControls", 1, "Comes from").getHyperlink().getAddress())
                .isEqualTo("'Scope'!A1");
        assertThat(cell("CompensatingControls", 2, "Comes from").getHyperlink().getAddress())
                .isEqualTo("'Exceptions'!A1");
        assertThat(shown("CompensatingControls", 1, "Last answer")).isEqualTo("not answered");
        assertThat(date("CompensatingControls", 2, "Due")).isEqualTo(LocalDateTime.of(2026, 4, 12, 0, 0));
        assertThat(shown("CompensatingControls", 2, "Answered by")).isEqualTo("owen.tallis");
        assertThat(shown("CompensatingControls", 2, "Judged by")).isEqualTo("tomas.reyes");
        assertThat(shown("CompensatingControls", 3, "Answered by")).isEqualTo("not answered");
        assertThat(shown("RequestSteps", 1, "SHA-256 of the file")).isEqualTo("d4".repeat(32));
    }

    @Test
    void the_policy_shows_each_setting_with_its_default() {
        assertThat(ReadBack.text(RICH, "Policy"))
                .contains("Version 1 of the review policy was in force. Settings: 1 Changed, 1 Default.")
                .contains("Made by firstPolicy, 2026-01-02 03:04:05 UTC: Defaults of the service");
        assertThat(cell("ReviewPolicy", 1, "Value").getNumericCellValue()).isEqualTo(9);
        assertThat(shown("ReviewPolicy", 2, "Value")).isEqualTo("BLOCKER");
    }

    @Test
    void a_review_of_which_nothing_was_kept_says_so() {
        assertThat(ReadBack.text(BARE, "Coverage")).contains("was not recorded for this decision");
        assertThat(ReadBack.text(BARE, "Required assurance")).contains("was not recorded for this decision");
        assertThat(ReadBack.text(BARE, "Screening")).contains("The report was not screened before this decision.");
        assertThat(ReadBack.text(BARE, "Screening rules")).contains("No rule was judged before this decision.");
        assertThat(ReadBack.text(BARE, "User entity controls"))
                .contains("What on our side answers them was not recorded for this decision.");
        assertThat(ReadBack.text(BARE, "Compensating controls"))
                .contains("No compensating control was asked for before this decision.");
        assertThat(ReadBack.text(BARE, "Policy")).contains("was not kept for this decision");
    }

    @Test
    void the_rules_and_the_settings_keep_their_heading_in_view() {
        assertThat(RICH.getSheet("Screening rules").getRepeatingRows().formatAsString())
                .isEqualTo("4:4");
        assertThat(RICH.getSheet("Policy").getRepeatingRows().formatAsString()).isEqualTo("6:6");
    }

    /** A cell of a named table, rows counted from 1 below its heading. */
    private static Cell cell(String tableName, int row, String heading) {
        XSSFTable table = RICH.getTable(tableName);
        int column = table.findColumnIndex(heading);
        assertThat(column).as(heading).isNotNegative();
        return table.getXSSFSheet().getRow(table.getStartRowIndex() + row).getCell(table.getStartColIndex() + column);
    }

    private static String shown(String table, int row, String heading) {
        return new DataFormatter(Locale.ROOT).formatCellValue(cell(table, row, heading));
    }

    private static LocalDateTime date(String table, int row, String heading) {
        assertThat(cell(table, row, heading).getCellType()).isEqualTo(CellType.NUMERIC);
        return cell(table, row, heading).getLocalDateTimeCellValue();
    }
}
