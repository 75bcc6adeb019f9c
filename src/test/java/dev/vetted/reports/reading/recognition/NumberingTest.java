package dev.vetted.reports.reading.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {

    private final Numbering numbering = shownBy(
            "C-1", "C-22", "C-31", "C-104", "CC1.1", "CC6.2", "(CC7.3)", "CC8.1", "A1.1", "A1.2", "A1.3", "A2.1");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "c-11|C-11",
                "Cc-14|C-14",
                "C-l2|C-12",
                "C-1O|C-10",
                "Al.1|A1.1",
                "CC4,2|CC4.2",
                "CCL5|CC1.5",
                "CC13|CC1.3",
                "cC1.1,CC1.5|CC1.1,CC1.5",
                "CC6.1-Cc6.3|CC6.1-CC6.3",
                "(€C6.4)|(CC6.4)"
            })
    void lettersAndDigitsTakenForEachOtherAreReadAsTheSchemeOfTheDocumentHasThem(String read, String printed) {
        assertThat(numbering.repaired(read)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"C-104", "25", "2024", "5", "Covid-19", "AES-256", "1.12", "people", "CC6.1"})
    void wordsThatAreNoNumbersOfTheSchemeStayAsTheyAre(String word) {
        assertThat(numbering.repaired(word)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"ll., II.", "Ill, III", "Il:, II:", "11., 11.", "All, All", "1., 1.", "I., I."})
    void numbersOfPartsAreRoman(String read, String printed) {
        assertThat(Numbering.roman(read)).isEqualTo(printed);
    }

    @Test
    void aSchemeThatTheDocumentHardlyShowsRepairsNothing() {
        assertThat(shownBy("C-1", "C-2").repaired("c-3")).isEqualTo("c-3");
    }

    private static Numbering shownBy(String... words) {
        List<ScannedWord> line = Arrays.stream(words)
                .map(word -> new ScannedWord(word, 0, 10, 10, 10, 0.1f, 95))
                .toList();
        return new Numbering(List.of(new ScannedPage(1, 612, 792, List.of(line), List.of())));
    }
}
