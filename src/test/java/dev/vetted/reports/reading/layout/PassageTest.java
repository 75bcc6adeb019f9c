package dev.vetted.reports.reading.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.reports.reading.pdf.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PassageTest {

    @Test
    void wordsDividedAtALineEndArePutTogetherWhenTheDocumentKnowsThem() {
        Passage passage =
                passage(line(1, "The description was examined."), line(1, "We have exam-"), line(1, "ined it."));

        assertThat(passage.text()).endsWith("We have examined it.");
    }

    @Test
    void hyphenOfACompoundIsKeptAtALineEnd() {
        Passage passage =
                passage(line(1, "Each self-assessment is kept."), line(1, "The self-"), line(1, "assessment is read."));

        assertThat(passage.text()).endsWith("The self-assessment is read.");
    }

    @Test
    void softHyphensAreTakenOut() {
        assertThat(passage(line(1, "confiden\u00ADtiality and enroll\u00AD"), line(1, "ment"))
                        .text())
                .isEqualTo("confidentiality and enrollment");
    }

    @Test
    void hitKnowsItsPageAndItsQuoteEndsWithThePage() {
        Passage passage = passage(line(4, "access remained active"), line(5, "for nine days."));

        Hit hit = passage.find(Pattern.compile("remained.*days")).orElseThrow();

        assertThat(hit.page()).isEqualTo(4);
        assertThat(hit.quote()).isEqualTo("remained active");
    }

    @Test
    void fullStopsOfLegalFormsAndNumbersDoNotEndASentence() {
        Passage passage = passage(line(1, "It uses Alder Cloud, Inc. for hosting at 99.5 percent. It reads reports."));

        assertThat(passage.sentences())
                .extracting(Hit::text)
                .containsExactly("It uses Alder Cloud, Inc. for hosting at 99.5 percent.", "It reads reports.");
    }

    @Test
    void partsOfALineBetweenWideGapsAreItsCells() {
        Line row = new Line(1, List.of(word("AC-1", 60), word("Access", 140), word("is", 172), word("reviewed.", 184)));

        assertThat(row.segments()).extracting(Line::text).containsExactly("AC-1", "Access is reviewed.");
    }

    private static Passage passage(Line... lines) {
        return Passage.of(List.of(lines), Hyphenation.learnedFrom(List.of(lines)));
    }

    private static Line line(int page, String text) {
        List<Word> words = new ArrayList<>();
        float x = 60;
        for (String word : text.split(" ")) {
            words.add(word(word, x));
            x += word.length() * 5 + 3;
        }
        return new Line(page, words);
    }

    private static Word word(String text, float x) {
        return new Word(text, x, x + text.length() * 5, 100, 10, false, false, Tag.NONE);
    }
}
