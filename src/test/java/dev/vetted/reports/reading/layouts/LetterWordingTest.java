package dev.vetted.reports.reading.layouts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.ReportReader;
import dev.vetted.reports.reading.UnreadableDocument;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The statements on which a decision rests most, in the many words that auditors have for them. */
class LetterWordingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = Letters.OPINIONS)
    void tellsTheClassOfTheOpinion(Reading.Opinion opinion, String words) throws Exception {
        assertThat(letter("January 1, 2025 to December 31, 2025", "relevant to security", words)
                        .opinion()
                        .value())
                .isEqualTo(opinion);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                SECURITY AVAILABILITY | relevant to security and availability
                SECURITY | for the Security category
                SECURITY CONFIDENTIALITY | criteria for the security and confidentiality categories
                SECURITY | common criteria / security trust services category. Availability, confidentiality, processing integrity and privacy were not in scope
                SECURITY AVAILABILITY | trust services criteria relevant to Security and Availability (applicable trust services criteria) set forth in TSP section 100, 2017 Trust Services Criteria for Security, Availability, Processing Integrity, Confidentiality, and Privacy (AICPA, Trust Services Criteria)
                SECURITY AVAILABILITY | the Security and Availability Trust Services Criteria. The report does not cover the criteria relevant to confidentiality, processing integrity, or privacy
                SECURITY PRIVACY | the principles of security & privacy
                SECURITY AVAILABILITY CONFIDENTIALITY | relevant to the security, availability, and confidentiality of the system
                SECURITY AVAILABILITY | relevant to Security (common criteria) and Availability
                SECURITY AVAILABILITY CONFIDENTIALITY | the categories Security; Availability; and Confidentiality
                """)
    void namesTheCategoriesThatTheOpinionCovers(String categories, String words) throws Exception {
        Reading reading =
                letter("January 1, 2025 to December 31, 2025", words, "In our opinion, controls operated effectively.");

        assertThat(reading.categories()).extracting(fact -> fact.value().name()).containsExactly(categories.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "January 1, 2025 to December 31, 2025",
                "January 1, 2025, through December 31, 2025",
                "1 January 2025 – 31 December 2025",
                "January 1 – December 31, 2025",
                "from 01/01/2025 to 12/31/2025",
                "1st January 2025 to 31st December 2025",
                "January 1, 2025 thru December 31, 2025",
                "2025-01-01 to 2025-12-31",
                "01-Jan-2025 to 31-Dec-2025",
                "Jan. 1, 2025 - Dec. 31, 2025",
                "beginning January 1, 2025 and ending December 31, 2025",
                "January 1st, 2025 through December 31st, 2025",
                "between January 1, 2025 and December 31, 2025",
                "January 1, 2025 (inception) to December 31, 2025",
                "1.1.2025 to 31.12.2025",
                "the twelve months ended December 31, 2025",
                "01 January 2025 to 31 December 2025",
                "the period of January 1, 2025 to the end of December 31, 2025"
            })
    void readsThePeriod(String words) throws Exception {
        Reading reading = letter(words, "relevant to security", "In our opinion, controls operated effectively.");

        assertThat(reading.periodStart().value()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(reading.periodEnd().value()).isEqualTo(LocalDate.of(2025, 12, 31));
    }

    private static Reading letter(String period, String criteria, String opinion) throws UnreadableDocument {
        return new ReportReader().read(Letters.letter(period, criteria, opinion));
    }
}
