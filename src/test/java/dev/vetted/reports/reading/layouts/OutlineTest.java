package dev.vetted.reports.reading.layouts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.ReportOutline;
import dev.vetted.reports.reading.ReportOutline.PartKind;
import dev.vetted.reports.reading.ReportReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The section map and what the document says of itself. */
class OutlineTest {

    /** Taken from the documents page by page; the controls of users and suppliers are parts within the description. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dev-01-quillmere-type2 | AUDITORS_REPORT 3-5, ASSERTION 6-6, DESCRIPTION 7-14, TESTS 15-41",
                "dev-02-brackwater-type2 | ASSERTION 3-3, AUDITORS_REPORT 4-5, DESCRIPTION 6-12, TESTS 13-33, OTHER_INFORMATION 34-34",
                "dev-03-ostrander-vale-type2 | AUDITORS_REPORT 3-4, ASSERTION 5-5, DESCRIPTION 6-11, USER_ENTITY_CONTROLS 12-12, TESTS 13-30, OTHER_INFORMATION 31-31",
                "dev-04-pindlewick-type1 | AUDITORS_REPORT 3-4, ASSERTION 5-5, DESCRIPTION 6-9, TESTS 10-15",
                "dev-05-marrowstone-qualified | AUDITORS_REPORT 3-4, ASSERTION 5-5, DESCRIPTION 6-9, TESTS 10-23",
                "dev-06-calder-finch-type2 | AUDITORS_REPORT 3-4, ASSERTION 5-5, DESCRIPTION 6-10, TESTS 11-26, CRITERIA_MAPPING 27-29, OTHER_INFORMATION 30-30",
                "dev-07-thistledown-isae3000 | AUDITORS_REPORT 3-4, ASSERTION 5-5, DESCRIPTION 6-10, TESTS 11-20, OTHER_INFORMATION 21-21",
                "dev-08-veldspar-soc3 | ASSERTION 3-3, AUDITORS_REPORT 4-4, DESCRIPTION 5-6, OTHER 7-7",
                "dev-10-nimbrel-watermark | AUDITORS_REPORT 4-5, ASSERTION 6-6, DESCRIPTION 7-12, TESTS 13-34",
                "dev-11-sablecove-paragraphs | AUDITORS_REPORT 3-5, ASSERTION 6-6, DESCRIPTION 7-13, TESTS 14-43"
            })
    void partsOfTheCorpusFillThesePages(String name, String parts) throws Exception {
        byte[] pdf = Files.readAllBytes(Path.of("src/test/resources/corpus", name + ".pdf"));

        ReportOutline outline = new ReportReader().read(pdf).outline();

        boolean ownUserPart = parts.contains("USER_ENTITY");
        assertThat(outline.parts().stream()
                        .filter(part -> part.kind() != PartKind.FRONT_MATTER
                                && part.kind() != PartKind.CONTENTS
                                && part.kind() != PartKind.SUBSERVICE_ORGANIZATIONS
                                && (ownUserPart || part.kind() != PartKind.USER_ENTITY_CONTROLS))
                        .map(part -> "%s %d-%d".formatted(part.kind(), part.firstPage(), part.lastPage()))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(parts);
    }

    @Test
    void commitmentsAreTheItemsUnderTheirTitle() throws Exception {
        ReportOutline outline = outline(description()
                .heading("Principal Service Commitments and System Requirements")
                .text("The commitments to insurers are these:")
                .bullets("Claims are kept secret from other insurers.", "The hub is open 99.9 percent of each month."));

        assertThat(outline.serviceCommitments())
                .extracting(fact -> fact.value())
                .containsExactly(
                        "Claims are kept secret from other insurers.", "The hub is open 99.9 percent of each month.");
    }

    @Test
    void changesAreToldSentenceBySentence() throws Exception {
        ReportOutline outline = outline(description()
                .heading("Significant Changes during the Period")
                .text("In June 2024 the hub was moved to another region. Shops noticed nothing of it."));

        assertThat(outline.significantChangesDisclosed().value()).isTrue();
        assertThat(outline.significantChanges())
                .extracting(fact -> fact.value())
                .containsExactly("In June 2024 the hub was moved to another region.");
    }

    @Test
    void denialOfChangesIsNoChange() throws Exception {
        ReportOutline outline = outline(description()
                .heading("Significant Changes during the Period")
                .text("No significant changes were made to the hub during the period."));

        assertThat(outline.significantChangesDisclosed().value()).isFalse();
        assertThat(outline.significantChanges()).isEmpty();
    }

    @Test
    void silenceOnChangesIsNotFound() throws Exception {
        assertThat(outline(description()).significantChangesDisclosed().isFound())
                .isFalse();
    }

    @Test
    void useIsRestrictedWhereTheAuditorSaysForWhomTheReportIs() throws Exception {
        Reading reading = read(description());

        assertThat(reading.outline().restrictedUse().value()).isTrue();
        assertThat(reading.outline().restrictedUse().quote()).contains("This report is for");
    }

    @Test
    void everyDateIsListedWithThePartInWhichItStands() throws Exception {
        ReportOutline outline = outline(description());

        assertThat(outline.dates())
                .filteredOn(date -> date.value().equals(LocalDate.of(2025, 6, 17)))
                .extracting(ReportOutline.PrintedDate::part)
                .containsExactly(PartKind.AUDITORS_REPORT);
        assertThat(outline.dates())
                .filteredOn(date -> date.value().equals(LocalDate.of(2025, 4, 30)))
                .extracting(ReportOutline.PrintedDate::part)
                .containsExactly(PartKind.FRONT_MATTER, PartKind.AUDITORS_REPORT, PartKind.AUDITORS_REPORT);
    }

    private static Sheets description() {
        return Osprey.start(Look.sans(10));
    }

    private static ReportOutline outline(Sheets sheets) throws Exception {
        return read(sheets).outline();
    }

    private static Reading read(Sheets sheets) throws Exception {
        return new ReportReader().read(sheets.bytes());
    }
}
