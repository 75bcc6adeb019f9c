package dev.vetted.reports.reading.recognition;

import dev.vetted.reports.reading.pdf.PageContent;
import dev.vetted.reports.reading.pdf.PagePictures;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
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
import org.jspecify.annotations.Nullable;

/**
 * Recognises the text of pages that are pictures. Safe for concurrent use; all documents together take no more than the
 * machine's processors.
 */
public final class TextRecognition {

    /** Name of the environment variable or system property with the setting. */
    public static final String SETTING = "VETTED_TESSERACT";

    private static final String AUTOMATIC = "auto";
    private static final String NONE = "off";
    /** A scan of more pages is read to here; the pages behind stay unread. */
    private static final int MOST_PAGES = 200;

    private static final Duration PER_PAGE = Duration.ofSeconds(30);
    private static final Duration PER_DOCUMENT = Duration.ofMinutes(4);

    private final @Nullable Tesseract tesseract;
    private final Duration perDocument;
    private final Semaphore processors =
            new Semaphore(Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4));

    private TextRecognition(@Nullable Tesseract tesseract, Duration perDocument) {
        this.tesseract = tesseract;
        this.perDocument = perDocument;
    }

    /** Leaves pictures as they are. */
    public static TextRecognition off() {
        return new TextRecognition(null, PER_DOCUMENT);
    }

    /** As the environment variable or system property {@value #SETTING} says. */
    public static TextRecognition onThisMachine() {
        String inEnvironment = Optional.ofNullable(System.getenv(SETTING)).orElse(AUTOMATIC);
        return of(System.getProperty(SETTING, inEnvironment));
    }

    /**
     * As the setting says.
     *
     * @param setting {@code auto} or nothing for the program on the search path, if there is one; {@code off}; or the
     *     path of the program
     * @throws IllegalArgumentException if there is no Tesseract at the path
     */
    public static TextRecognition of(String setting) {
        String wanted = setting.strip();
        try {
            if (NONE.equalsIgnoreCase(wanted)) {
                return off();
            }
            if (wanted.isEmpty() || AUTOMATIC.equalsIgnoreCase(wanted)) {
                return new TextRecognition(Tesseract.onPath().orElse(null), PER_DOCUMENT);
            }
            return new TextRecognition(
                    Tesseract.at(Path.of(wanted))
                            .orElseThrow(() ->
                                    new IllegalArgumentException(("There is no Tesseract that runs at %s. Set %s to"
                                                    + " the path of the program, to \"auto\" or to \"off\".")
                                            .formatted(wanted, SETTING))),
                    PER_DOCUMENT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return off();
        }
    }

    /** The same with another limit; pages that are not drawn by then stay unread. Without a call it is four minutes. */
    public TextRecognition within(Duration limit) {
        return new TextRecognition(tesseract, limit);
    }

    /** Name and version of the program; nothing if there is none or it is not to be used. */
    public Optional<String> engine() {
        return Optional.ofNullable(tesseract).map(Tesseract::version);
    }

    /**
     * The pages whose text could be recognised, by number.
     *
     * @param wanted the pages without text; no others are looked at
     */
    public Map<Integer, RecognisedPage> recognise(byte[] pdf, List<PageContent> wanted) {
        if (tesseract == null || wanted.isEmpty()) {
            return Map.of();
        }
        try (PagePictures pictures = PagePictures.open(pdf)) {
            return typeset(tesseract.version(), scan(tesseract, pictures, wanted), wanted);
        } catch (IOException e) {
            return Map.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Map.of();
        }
    }

    /** Pages are drawn one after the other and read side by side. */
    private List<ScannedPage> scan(Tesseract program, PagePictures pictures, List<PageContent> wanted)
            throws InterruptedException {
        long deadline = System.nanoTime() + perDocument.toNanos();
        List<Future<Optional<ScannedPage>>> scans = new ArrayList<>();
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            for (PageContent page : wanted.subList(0, Math.min(MOST_PAGES, wanted.size()))) {
                processors.acquire();
                Optional<Bitmap> drawn = System.nanoTime() > deadline ? Optional.empty() : draw(pictures, page);
                drawn.ifPresentOrElse(
                        bitmap -> scans.add(threads.submit(() -> scan(program, page.number(), bitmap))),
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

    private Optional<ScannedPage> scan(Tesseract program, int number, Bitmap drawn) throws InterruptedException {
        try {
            return new PageScan(program, PER_PAGE).recognise(number, drawn);
        } finally {
            processors.release();
        }
    }

    private static Optional<Bitmap> draw(PagePictures pictures, PageContent page) {
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
