package dev.vetted.reports.reading.recognition.bitmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vetted.reports.reading.pdf.Ruling;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Pictures of pages, drawn at two dots per point. */
class BitmapTest {

    @Test
    void longThinLinesBecomeRulingsAndLeaveThePage() {
        Bitmap page = page(drawing -> {
            drawing.fillRect(100, 200, 600, 2);
            drawing.fillRect(100, 200, 2, 300);
        });

        List<Ruling> rulings = DarkLines.takeFrom(page);

        assertThat(rulings).hasSize(2);
        assertThat(rulings.getFirst().isHorizontal()).isTrue();
        assertThat(rulings.getFirst().x0()).isEqualTo(50);
        assertThat(rulings.getFirst().length()).isCloseTo(300, within(1f));
        assertThat(rulings.getLast().isVertical()).isTrue();
        assertThat(page.isDark(400, 200)).isFalse();
    }

    @Test
    void shortStrokesAndFilledAreasAreNoLines() {
        Bitmap page = page(drawing -> {
            drawing.fillRect(100, 200, 20, 2);
            drawing.fillRect(100, 300, 600, 80);
        });

        assertThat(DarkLines.takeFrom(page)).isEmpty();
        assertThat(page.isDark(110, 200)).isTrue();
    }

    @Test
    void lightPrintOnADarkGroundBecomesDarkOnLight() {
        Bitmap page = page(drawing -> {
            drawing.fillRect(100, 200, 600, 60);
            drawing.setColor(Color.WHITE);
            drawing.fillRect(200, 220, 10, 20);
        });

        DarkGround.lighten(page);

        assertThat(page.isDark(150, 230)).isFalse();
        assertThat(page.isDark(205, 230)).isTrue();
    }

    @Test
    void aPageThatWasFedAskewIsTurnedBack() {
        double slope = Math.toRadians(1.5);
        Bitmap page = page(drawing -> {
            drawing.rotate(slope, 600, 800);
            for (int line = 0; line < 40; line++) {
                for (int word = 0; word < 20; word++) {
                    drawing.fillRect(150 + word * 45, 200 + line * 30, 35, 12);
                }
            }
        });

        assertThat(Skew.correction(page)).isCloseTo(-slope, within(Math.toRadians(0.2)));
    }

    @Test
    void fourQuartersTurnAPageOnce() {
        Bitmap page = page(drawing -> drawing.fillRect(100, 200, 30, 10));

        assertThat(page.turned(4).dots()).isEqualTo(page.dots());
        assertThat(page.turned(1).isDark(page.height() - 205, 110)).isTrue();
    }

    @Test
    void whatHardlyStandsOutIsRemoved() {
        Bitmap page = page(drawing -> {
            drawing.setColor(new Color(210, 210, 210));
            drawing.fillRect(100, 200, 30, 10);
            drawing.setColor(new Color(170, 170, 170));
            drawing.fillRect(300, 200, 30, 10);
        });

        page.removeFaint();

        assertThat(page.dots()[205 * page.width() + 110] & 0xFF).isEqualTo(255);
        assertThat(page.dots()[205 * page.width() + 310] & 0xFF).isLessThan(200);
    }

    private static Bitmap page(Consumer<Graphics2D> content) {
        BufferedImage image = new BufferedImage(1224, 1584, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D drawing = image.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, image.getWidth(), image.getHeight());
        drawing.setColor(Color.BLACK);
        content.accept(drawing);
        drawing.dispose();
        return Bitmap.of(image, 2);
    }
}
