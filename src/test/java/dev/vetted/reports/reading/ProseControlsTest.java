package dev.vetted.reports.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.vetted.criteria.CriterionId;
import dev.vetted.reports.reading.Reading.SubserviceControl;
import dev.vetted.reports.reading.Reading.UserEntityControl;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What others are expected to do, where a report says so in paragraphs and not in a list. */
class ProseControlsTest {

    private static final String[] COVER = {"# Tansymoor Tide Tables, Inc.", "SOC 2 Type 2 Report"};
    private static final String[] LETTER = {
        "# Section 1: Independent Service Auditor's Report",
        "To the Management of Tansymoor Tide Tables, Inc.",
        "We have examined the description and the suitability of the design of the controls of the company.",
        "Control TM-9 had no occasion to operate. We therefore did not test its operating effectiveness.",
        "In our opinion, in all material respects, the controls operated effectively throughout the period",
        "January 1, 2025 to December 31, 2025, if user entities applied the controls assumed in the design."
    };

    private final ReportReader reader = new ReportReader();

    @Test
    void eachSentenceThatLaysADutyOnUsersIsOneControl() throws UnreadableDocument {
        Reading reading = read(
                "# Complementary User Entity Controls",
                "Sign-in. Tansymoor does not know who works for a customer. Customers are responsible for naming",
                "an administrator. They must also remove people who leave. These controls support CC6.1 and CC6.2.",
                "A forgotten password can be reset at any hour.");

        assertThat(reading.userEntityControls())
                .extracting(UserEntityControl::text, UserEntityControl::criteria)
                .containsExactly(
                        tuple("Customers are responsible for naming an administrator.", ids("CC6.1", "CC6.2")),
                        tuple("They must also remove people who leave.", ids("CC6.1", "CC6.2")));
    }

    @Test
    void sentenceThatGoesOnAboutAProviderBelongsToIt() throws UnreadableDocument {
        Reading reading = read(
                "# Subservice Organizations",
                "Under the carve-out method, Dunlinfold Racks, LLC provides hosting. Dunlinfold is expected to guard",
                "its doors (CC6.4). It is also expected to keep spare power (A1.2). Tansymoor reads its report yearly.");

        assertThat(reading.subserviceControls())
                .extracting(SubserviceControl::organization, SubserviceControl::text, SubserviceControl::criteria)
                .containsExactly(
                        tuple("Dunlinfold Racks, LLC", "Dunlinfold is expected to guard its doors.", ids("CC6.4")),
                        tuple("Dunlinfold Racks, LLC", "It is also expected to keep spare power.", ids("A1.2")));
    }

    @Test
    void remarkOnASingleControlThatWasNotTestedDoesNotMakeItATypeOne() throws UnreadableDocument {
        Reading reading = read("# Overview", "Tansymoor computes the tides of two hundred harbours.");

        assertThat(reading.documentType().value()).isEqualTo(DocumentType.SOC2_TYPE2);
    }

    private static List<CriterionId> ids(String... ids) {
        return List.of(ids).stream().map(CriterionId::of).toList();
    }

    private Reading read(String... part) throws UnreadableDocument {
        String[] description = new String[part.length + 2];
        description[0] = "# Section 3: Description of the System";
        description[1] = "The company computes tides for harbours, ferries and anglers on both coasts of the country.";
        System.arraycopy(part, 0, description, 2, part.length);
        return reader.read(PdfFixtures.document()
                .page(COVER)
                .page(LETTER)
                .page(description)
                .bytes());
    }
}
