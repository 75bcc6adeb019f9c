package dev.vetted.reports.reading.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.criteria.CriterionId;
import dev.vetted.reports.reading.Reading.Result;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CC6.1, CC6.3 | CC6.1 CC6.3",
                "CC6.1-CC6.3 | CC6.1 CC6.2 CC6.3",
                "CC6.1 – CC6.3, A1.2 | CC6.1 CC6.2 CC6.3 A1.2",
                "PI1.2 to PI1.4 | PI1.2 PI1.3 PI1.4",
                "CC 7.2 and C1.1 | CC7.2 C1.1",
                "A1.2; P6.4 | A1.2 P6.4"
            })
    void criteriaAreReadFromListsAndRanges(String text, String ids) {
        assertThat(Criteria.in(text)).extracting(CriterionId::value).containsExactly(ids.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CC6.2.1", "A.5.1", "AC-1", "C-12", "P1.0", "page 1.1", "XCC1.1", "C1-2"})
    void idsOfControlsAndOtherStandardsAreNoCriteria(String text) {
        assertThat(Criteria.in(text)).isEmpty();
    }

    @Test
    void onlyTheCriteriaInFrontOfATitleAreLeading() {
        assertThat(Criteria.leading("CC6.2 and CC6.3 – Access"))
                .extracting(CriterionId::value)
                .containsExactly("CC6.2", "CC6.3");
        assertThat(Criteria.leading("Access (CC6.2)")).isEmpty();
        assertThat(Criteria.leading("Controls of the network")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "For 2 of 25 terminated users, 2, 25",
        "one (1) of twenty-five (25) employees, 1, 25",
        "3 out of a sample of 40 changes, 3, 40",
        "two of four quarterly reviews, 2, 4",
        "one of the three months checked, 1, 3",
        "For 1 of the 12 monthly reviews, 1, 12",
        "5 of 40 sampled, 5, 40"
    })
    void quantitiesAreReadInFiguresAndWords(String text, int part, int whole) {
        assertThat(Numbers.quantity(text)).contains(new Numbers.Quantity(part, whole));
    }

    @ParameterizedTest
    @ValueSource(strings = {"on May 19 of 2025", "the end of the quarter", "30 of 12", "in 2024"})
    void otherNumbersAreNoQuantities(String text) {
        assertThat(Numbers.quantity(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "October 1, 2024 | 2024-10-01",
                "1 April 2024 | 2024-04-01",
                "31st March 2025 | 2025-03-31",
                "Sept. 3, 2025 | 2025-09-03",
                "August 31, 20251 | 2025-08-31",
                "2025-06-30 | 2025-06-30"
            })
    void datesAreReadMonthFirstAndDayFirst(String text, LocalDate date) {
        assertThat(Dates.parse(text, 0)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No exceptions noted.",
                "No deviation identified.",
                "No relevant exceptions noted.",
                "Exceptions: none.",
                "None noted.",
                "No findings.",
                "Pass",
                "Nothing came to our attention.",
                "Operating effectively.",
                "Tested without exception.",
                "The control operated as described; no exceptions were noted.",
                "Test 1: No deviations noted. Test 2: No deviations noted."
            })
    void resultsWithoutExceptionAreRecognised(String text) {
        assertThat(ResultWording.classify(text)).contains(Result.NO_EXCEPTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Exception noted: For 5 of 40 sampled new hires, approval was missing.",
                "Test 1: No deviations noted. Test 2: Deviation noted. For 2 of 25 users access remained.",
                "No exceptions noted for application changes. Exception noted for database changes: 3 of 20 were not approved.",
                "No exceptions noted for employees; exception noted for agents: for 3 of 25 agents the course was late.",
                "Tested with exception: For 1 of 6 vendors no review was made.",
                "For 2 of 15 requests the answer was late.",
                "Control did not operate effectively.",
                "An exception was identified for three of 40 users."
            })
    void anExceptionInAnyClauseIsAnException(String text) {
        assertThat(ResultWording.classify(text)).contains(Result.EXCEPTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Not tested. No high-severity incident arose during the period.",
                "Not tested, as no vendors were added in the period.",
                "The control operates once a year and did not fall due. Operating effectiveness was not tested.",
                "The control did not operate during the period because no incident occurred."
            })
    void controlsWithoutOccurrenceAreNotTested(String text) {
        assertThat(ResultWording.classify(text)).contains(Result.NOT_TESTED_NO_OCCURRENCE);
    }

    @Test
    void controlsIntroducedTooLateAreNotTestedForAnotherReason() {
        String text = "The control was put in place on August 25, 2025. Because six days remained, it was not tested.";

        assertThat(ResultWording.classify(text)).contains(Result.NOT_TESTED_OTHER);
    }

    @Test
    void resultThatSaysNothingKnownIsNotTakenForNone() {
        assertThat(ResultWording.classify("See the appendix.")).isEmpty();
    }

    @Test
    void deviationIsTheSentenceBehindItsLabel() {
        String cell = "Test 1: No deviations noted. Test 2: Deviation noted. For 2 of 25 users, access remained. "
                + "See Section V for the response of management.";

        assertThat(DeviationText.deviations(cell)).containsExactly("For 2 of 25 users, access remained.");
    }

    @Test
    void responseInTheSameCellIsKeptApartFromTheDeviation() {
        String cell =
                "Exception noted: For 1 of 45 changes, evidence was not kept. Management response: A label was changed.";

        assertThat(DeviationText.deviations(cell)).containsExactly("For 1 of 45 changes, evidence was not kept.");
        assertThat(DeviationText.response(cell)).isEqualTo("A label was changed.");
    }

    @Test
    void partThatNobodyCountedIsNoQuantity() {
        String text = "Several of the 12 modules selected had no record.";

        assertThat(Numbers.quantity(text)).isEmpty();
        assertThat(Numbers.quantityOfSample(text, "Inspected the follow-up of 12 modules."))
                .isEmpty();
        assertThat(Numbers.wholeOfUncounted(text)).contains(12);
    }

    @Test
    void lettersWithAccentsBelongToNames() {
        assertThat(LegalNames.in("To the Board of Élan Santé-Réseau Inc. in Trois-Rivières"))
                .extracting(LegalNames.Name::value)
                .containsExactly("Élan Santé-Réseau Inc.");
    }

    @Test
    void companyNamesEndWithTheirLegalForm() {
        String text =
                "Alder Cloud, Inc. hosts it and Post & Sons Mail, LLC delivers mail to the Management of Oak River Ltd.";

        assertThat(LegalNames.in(text))
                .extracting(LegalNames.Name::value)
                .containsExactly("Alder Cloud, Inc.", "Post & Sons Mail, LLC", "Oak River Ltd.");
    }
}
