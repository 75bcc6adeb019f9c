package dev.vetted.reports.reading.recognition.tesseract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TesseractTableTest {

    private static final String TITLES =
            "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n";

    @Test
    void wordsComeLineByLineWithBoxAndConfidence() {
        String table = TITLES
                + "4\t1\t1\t1\t1\t0\t10\t20\t300\t30\t-1\t\n"
                + "5\t1\t1\t1\t1\t1\t10\t20\t90\t30\t96.5\tAccess\n"
                + "5\t1\t1\t1\t1\t2\t110\t20\t60\t30\t91\tis\n"
                + "5\t1\t1\t1\t2\t1\t10\t60\t90\t30\t90\tremoved.\n";

        assertThat(TesseractTable.lines(table))
                .containsExactly(
                        List.of(
                                new RecognisedWord("Access", 10, 20, 90, 30, 96.5f),
                                new RecognisedWord("is", 110, 20, 60, 30, 91)),
                        List.of(new RecognisedWord("removed.", 10, 60, 90, 30, 90)));
    }

    @Test
    void rowsThatMakeNoSenseAreLeftOut() {
        String table = TITLES
                + "5\t1\t1\t1\t1\t1\tten\t20\t90\t30\t96\tAccess\n"
                + "5\t1\t1\t1\t1\t1\t10\t20\t0\t30\t96\tAccess\n"
                + "5\t1\t1\t1\n"
                + "5\t1\t1\t1\t1\t1\t10\t20\t90\t30\t96\t" + "x".repeat(300) + "\n"
                + "Tesseract says something\n";

        assertThat(TesseractTable.lines(table)).isEmpty();
    }

    @Test
    void specksAndBarsBetweenColumnsAreNoWords() {
        String table = TITLES
                + "5\t1\t1\t1\t1\t1\t10\t20\t3\t3\t21\t.\n"
                + "5\t1\t1\t1\t1\t2\t30\t20\t3\t30\t95\t|\n"
                + "5\t1\t1\t1\t1\t3\t40\t20\t90\t30\t95\t|Exceptions\n"
                + "5\t1\t1\t1\t1\t4\t140\t20\t9\t9\t88\t–\n";

        assertThat(TesseractTable.lines(table).getFirst())
                .extracting(RecognisedWord::text)
                .containsExactly("Exceptions", "–");
    }
}
