package dev.vetted.reports.reading.recognition;

import dev.vetted.reports.reading.pdf.Ruling;
import dev.vetted.reports.reading.recognition.bitmap.Bitmap;
import dev.vetted.reports.reading.recognition.bitmap.DarkGround;
import dev.vetted.reports.reading.recognition.bitmap.DarkLines;
import dev.vetted.reports.reading.recognition.bitmap.Skew;
import dev.vetted.reports.reading.recognition.tesseract.RecognisedWord;
import dev.vetted.reports.reading.recognition.tesseract.Tesseract;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Recognises one page: makes it stand upright, takes its rulings off and has the program read the rest. */
final class PageScan {

    /** Mean confidence of a page that certainly stands upright. */
    private static final double CERTAIN = 75;
    /** Under this the words are guesses. */
    private static final double USABLE = 45;

    private static final List<Integer> QUARTERS = List.of(0, 1, 3, 2);

    private final Tesseract tesseract;
    private final Duration limit;

    PageScan(Tesseract tesseract, Duration limit) {
        this.tesseract = tesseract;
        this.limit = limit;
    }

    /** Nothing if the page has no text that can be recognised, in whichever direction it lies. */
    Optional<ScannedPage> recognise(int number, Bitmap drawn) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        Optional<ScannedPage> best = Optional.empty();
        for (int quarters : QUARTERS) {
            Duration left = Duration.ofNanos(deadline - System.nanoTime());
            if (left.isNegative()) {
                break;
            }
            Optional<ScannedPage> page = upright(number, drawn.turned(quarters), left);
            if (page.isPresent() && confidence(page) > confidence(best)) {
                best = page;
            }
            if (confidence(best) >= CERTAIN) {
                break;
            }
        }
        return best.filter(page -> page.confidence() >= USABLE);
    }

    private static double confidence(Optional<ScannedPage> page) {
        return page.filter(ScannedPage::hasText).map(ScannedPage::confidence).orElse(0.0);
    }

    private Optional<ScannedPage> upright(int number, Bitmap drawn, Duration left) throws InterruptedException {
        double angle = Skew.correction(drawn);
        Bitmap page = angle == 0 ? drawn.copy() : drawn.rotated(angle);
        page.removeFaint();
        DarkGround.lighten(page);
        List<Ruling> rulings = DarkLines.takeFrom(page);
        return tesseract
                .words(page, left)
                .filter(PageScan::isUpright)
                .map(lines -> scanned(number, page, lines, rulings));
    }

    /** The program reads lines that run up or down the page, too. */
    private static boolean isUpright(List<List<RecognisedWord>> lines) {
        long upright = lines.stream()
                .flatMap(List::stream)
                .filter(PageScan::isUpright)
                .mapToLong(RecognisedWord::letters)
                .sum();
        long all = lines.stream()
                .flatMap(List::stream)
                .mapToLong(RecognisedWord::letters)
                .sum();
        return upright * 2 >= all;
    }

    private static boolean isUpright(RecognisedWord word) {
        return word.letters() < 4 || word.width() > word.height();
    }

    private static ScannedPage scanned(
            int number, Bitmap page, List<List<RecognisedWord>> lines, List<Ruling> rulings) {
        List<List<RecognisedWord>> tight = lines.stream()
                .map(line -> line.stream()
                        .filter(PageScan::isUpright)
                        .map(word -> InkBox.of(page, word))
                        .toList())
                .toList();
        ListMarks marks =
                new ListMarks(page, tight.stream().flatMap(List::stream).toList());
        List<List<ScannedWord>> words = tight.stream()
                .flatMap(line -> LineOfWords.of(line).stream())
                .map(line -> line.onPage(page, marks))
                .toList();
        return new ScannedPage(number, page.width() / page.scale(), page.height() / page.scale(), words, rulings);
    }
}
