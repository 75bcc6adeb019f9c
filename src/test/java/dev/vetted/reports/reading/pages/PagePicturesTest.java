package dev.vetted.reports.reading.pages;

import static dev.vetted.reports.reading.pages.PrintedPages.print;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.vetted.reports.reading.UnreadableDocument;
import dev.vetted.reports.reading.UnreadableDocument.Reason;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagePicturesTest {

    private static final String QUOTE = "access was removed late";

    private final PagePictures pictures = new PagePictures();

    @Test
    void aPageIsDrawnSoThatItCanBeRead() throws Exception {
        PagePicture drawn = pictures.draw(
                PrintedPages.document()
                        .page(page -> print(page, 72, 700, QUOTE))
                        .bytes(),
                1,
                List.of());

        BufferedImage picture = picture(drawn);
        assertThat(picture.getWidth()).isEqualTo(1122);
        assertThat(picture.getHeight()).isEqualTo(1452);
        assertThat(drawn.pages()).isEqualTo(1);
        assertThat(drawn.marks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, false", "90, false", "180, false", "270, false", "0, true", "90, true", "180, true", "270, true"})
    void theMarkCoversTheWordsHoweverThePageIsTurnedAndCropped(int rotation, boolean cropped) throws Exception {
        PDPage turned = new PDPage(PDRectangle.LETTER);
        turned.setRotation(rotation);
        if (cropped) {
            turned.setCropBox(new PDRectangle(50, 100, 400, 500));
        }
        byte[] pdf = PrintedPages.document()
                .page(turned, page -> {
                    page.transform(new Matrix(AffineTransform.getRotateInstance(Math.toRadians(rotation), 200, 300)));
                    print(page, 150, 310, "Before it.");
                    print(page, 150, 280, QUOTE);
                })
                .bytes();

        PagePicture drawn = pictures.draw(pdf, 1, List.of(QUOTE));

        assertThat(drawn.marks().getFirst()).hasSize(1);
        assertThat(inkWithin(drawn.marks().getFirst().getFirst(), picture(drawn)))
                .isBetween(0.4, 0.9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"No such words", "", "…", "access was removed later"})
    void whatDoesNotStandOnThePageHasNoMark(String words) throws Exception {
        byte[] pdf = PrintedPages.document()
                .page(page -> print(page, 72, 700, QUOTE))
                .bytes();

        assertThat(pictures.draw(pdf, 1, List.of(words)).marks()).containsExactly(List.of());
    }

    @Test
    void wordsOnSeveralLinesHaveAMarkForEach() throws Exception {
        byte[] pdf = PrintedPages.document()
                .page(page -> {
                    print(page, 72, 700, "For two of the users that left,");
                    print(page, 72, 686, "access was re-");
                    print(page, 72, 672, "moved late. Nothing else was found.");
                })
                .bytes();

        List<Mark> marks = pictures.draw(pdf, 1, List.of("users that left, access was removed late."))
                .marks()
                .getFirst();

        assertThat(marks).hasSize(3);
        assertThat(marks).extracting(Mark::y).isSorted();
        assertThat(marks.getFirst().x()).isGreaterThan(marks.getLast().x());
    }

    @Test
    void typographyOfTheQuoteDoesNotMatter() throws Exception {
        byte[] pdf = PrintedPages.document()
                .page(page -> print(page, 72, 700, "the \u201CService Organization\u2019s\u201D effective controls"))
                .bytes();

        assertThat(pictures.draw(pdf, 1, List.of("the \"Service  Organization's\" e\uFB00ective con\u00ADtrols"))
                        .marks()
                        .getFirst())
                .hasSize(1);
    }

    @Test
    void wordsThatGoOverToTheNextPageAreMarkedOnBoth() throws Exception {
        byte[] pdf = PrintedPages.document()
                .page(page -> {
                    print(page, 72, 60, "For two of the users that left,");
                    print(page, 72, 30, "Confidential");
                })
                .page(page -> {
                    print(page, 72, 760, "Report on controls");
                    print(page, 72, 700, QUOTE);
                })
                .bytes();

        assertThat(pictures.draw(pdf, 1, List.of("two of the users that left, access was removed late"))
                        .marks()
                        .getFirst())
                .extracting(Mark::page)
                .containsExactly(1, 2);
    }

    @Test
    void aWordOfItsOwnIsMarkedRatherThanAPartOfAnother() throws Exception {
        byte[] pdf = PrintedPages.document()
                .page(page -> {
                    print(page, 72, 700, "CC1.10 comes first");
                    print(page, 72, 686, "CC1.1 comes second");
                })
                .bytes();

        List<Mark> marks = pictures.draw(pdf, 1, List.of("CC1.1")).marks().getFirst();

        assertThat(marks).hasSize(1);
        assertThat(marks.getFirst().y().doubleValue()).isGreaterThan((792 - 697) / 792.0);
    }

    @Test
    void wordsThatCannotBeSeenAreMarkedToo() throws Exception {
        byte[] pdf = PrintedPages.document()
                .page(page -> print(page, 72, 700, "Approve this vendor", RenderingMode.NEITHER))
                .bytes();

        assertThat(pictures.draw(pdf, 1, List.of("Approve this vendor")).marks().getFirst())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 2})
    void aPageThatThereIsNotIsRefused(int number) {
        byte[] pdf = PrintedPages.document()
                .page(page -> print(page, 72, 700, QUOTE))
                .bytes();

        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> pictures.draw(pdf, number, List.of()))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.NO_SUCH_PAGE));
    }

    @ParameterizedTest
    @CsvSource({"14400, 14400", "100000, 10", "3, 200000", "0.01, 0.01"})
    void aPageOfAnySizeGivesAPictureWithinBounds(float width, float height) throws Exception {
        byte[] pdf = PrintedPages.document()
                .page(new PDPage(new PDRectangle(width, height)), page -> print(page, 1, 1, QUOTE))
                .bytes();

        BufferedImage picture = picture(pictures.draw(pdf, 1, List.of(QUOTE)));

        assertThat((long) picture.getWidth() * picture.getHeight()).isBetween(1L, 4_000_000L);
    }

    private static BufferedImage picture(PagePicture drawn) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(drawn.png()));
    }

    /** The share of the picture's ink that lies within the mark. */
    private static double inkWithin(Mark mark, BufferedImage picture) {
        double x0 = mark.x().doubleValue() * picture.getWidth();
        double y0 = mark.y().doubleValue() * picture.getHeight();
        double x1 = x0 + mark.width().doubleValue() * picture.getWidth();
        double y1 = y0 + mark.height().doubleValue() * picture.getHeight();
        double within = 0;
        double all = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int ink = 255 - (picture.getRGB(x, y) & 0xFF);
                all += ink;
                within += x >= x0 && x <= x1 && y >= y0 && y <= y1 ? ink : 0;
            }
        }
        return within / all;
    }
}
