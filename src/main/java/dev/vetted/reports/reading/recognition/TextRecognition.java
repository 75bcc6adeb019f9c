package dev.vetted.reports.reading.recognition;

import dev.vetted.reports.reading.UnreadableDocument;
import dev.vetted.reports.reading.pdf.PageContent;
import dev.vetted.reports.reading.pdf.Scans;
import dev.vetted.reports.reading.recognition.bitmap.Bitmap;
import dev.vetted.reports.reading.recognition.tesseract.Program;
import dev.vetted.reports.reading.recognition.tesseract.Tesseract;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Recognises the text of pages that are pictures. Safe for concurrent use; what one instance does at a time takes no more
 * than the machine's processors.
 */
public final class TextRecognition {

    /** Name of the system property or environment variable that says which program is used, see {@link Program}. */
    public static final String SETTING = "VETTED_TESSERACT";

    /** A scan of more pages is read to here; the pages behind stay unread. */
    private static final int MOST_PAGES = 200;

    private static final Duration PER_PAGE = Duration.ofSeconds(30);
    private static final Duration PER_DOCUMENT = Duration.ofMinutes(10);
    /** What pages at work when the time is over may still take. */
    private static final Duration TO_FINISH = Duration.ofSeconds(10);

    private final Program program;
    private final Duration limit;
    private final Semaphore processors =
            new Semaphore(Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4));

    private TextRecognition(Program program, Duration limit) {
        this.program = program;
        this.limit = limit;
    }

    /** Leaves pictures as they are. */
    public static TextRecognition off() {
        return new TextRecognition(Program.none(), PER_DOCUMENT);
    }

    /** As the system property or environment variable {@value #SETTING} says. */
    public static TextRecognition onThisMachine() {
        String inEnvironment = Optional.ofNullable(System.getenv(SETTING)).orElse("");
        return of(System.getProperty(SETTING, inEnvironment));
    }

    /**
     * As the setting says.
     *
     * @param setting as {@link Program#of} takes it
     * @throws IllegalArgumentException if there is no Tesseract at the path
     */
    public static TextRecognition of(String setting) {
        return new TextRecognition(Program.of(setting), PER_DOCUMENT);
    }

    /** Name and version of the program; nothing if there is none or it is not to be used. */
    public Optional<String> engine() {
        return program.find().map(Tesseract::version);
    }

    /** The same with another limit; pages that are not begun by then stay unread. Without a call it is ten minutes. */
    public TextRecognition within(Duration other) {
        return new TextRecognition(program, other);
    }

    /**
     * The pages whose text could be recognised, by number.
     *
     * @param wanted the pages without text; no others are looked at
     */
    public Map<Integer, RecognisedPage> recognise(byte[] pdf, List<PageContent> wanted) {
        Optional<Tesseract> tesseract = wanted.isEmpty() ? Optional.empty() : program.find();
        if (tesseract.isEmpty()) {
            return Map.of();
        }
        try (Scans pictures = Scans.open(pdf)) {
            return typeset(tesseract.get().version(), scan(tesseract.get(), pictures, wanted), wanted);
        } catch (IOException | UnreadableDocument e) {
            return Map.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Map.of();
        }
    }

    /** Pages are drawn one after the other and read side by side. */
    private List<ScannedPage> scan(Tesseract program, Scans pictures, List<PageContent> wanted)
            throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        List<Future<Optional<ScannedPage>>> scans = new ArrayList<>();
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            for (PageContent page : wanted.subList(0, Math.min(MOST_PAGES, wanted.size()))) {
                processors.acquire();
                Optional<Bitmap> drawn = System.nanoTime() > deadline ? Optional.empty() : draw(pictures, page);
                drawn.ifPresentOrElse(
                        bitmap -> scans.add(threads.submit(() -> scan(program, page.number(), bitmap, deadline))),
                        processors::release);
            }
            List<ScannedPage> scanned = new ArrayList<>();
            for (Future<Optional<ScannedPage>> scan : scans) {
                result(scan).ifPresent(scanned::add);
            }
            return scanned;
        } finally {
            threads.shutdownNow();
        }
    }

    private Optional<ScannedPage> scan(Tesseract program, int number, Bitmap drawn, long deadline)
            throws InterruptedException {
        try {
            Duration left = Duration.ofNanos(deadline - System.nanoTime()).plus(TO_FINISH);
            return new PageScan(program, left.compareTo(PER_PAGE) < 0 ? left : PER_PAGE).recognise(number, drawn);
        } finally {
            processors.release();
        }
    }

    private static Optional<Bitmap> draw(Scans pictures, PageContent page) {
        return pictures.draw(page.number()).map(picture -> Bitmap.of(picture.image(), picture.scale()));
    }

    /** A page that fails stays unread, as a page without recognition does. */
    private static Optional<ScannedPage> result(Future<Optional<ScannedPage>> scan) throws InterruptedException {
        try {
            return scan.get();
        } catch (ExecutionException e) {
            return Optional.empty();
        }
    }

    private static Map<Integer, RecognisedPage> typeset(
            String engine, List<ScannedPage> scanned, List<PageContent> wanted) {
        Numbering numbering = new Numbering(scanned);
        Typesetting typesetting = new Typesetting(scanned);
        Map<Integer, PageContent> before =
                wanted.stream().collect(Collectors.toMap(PageContent::number, Function.identity()));
        Map<Integer, RecognisedPage> pages = new TreeMap<>();
        for (ScannedPage page : scanned) {
            PageContent content = before.get(page.number())
                    .recognised(
                            page.width(), page.height(), typesetting.glyphs(numbering.repaired(page)), page.rulings());
            BigDecimal confidence = BigDecimal.valueOf(page.confidence() / 100).setScale(2, RoundingMode.DOWN);
            pages.put(page.number(), new RecognisedPage(content, confidence, engine));
        }
        return pages;
    }
}
