package dev.vetted.reports.reading.pdf;

import dev.vetted.reports.reading.UnreadableDocument;
import dev.vetted.reports.reading.UnreadableDocument.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens the bytes of a PDF and takes its pages apart; refuses what cannot be read, with the reason. */
public final class PdfFile {

    private static final int MAX_BYTES = 50 * 1024 * 1024;
    private static final int MAX_PAGES = 800;
    private static final int SECONDS = 60;

    private PdfFile() {}

    /**
     * What a file holds.
     *
     * @param parts what it holds besides its pages
     */
    public record Content(List<PageContent> pages, List<DocumentParts.Found> parts) {}

    /** All pages, and what there is besides them. */
    public static Content content(byte[] pdf) throws UnreadableDocument {
        return content(pdf, Integer.MAX_VALUE);
    }

    /** The first pages, no more than a given number. */
    public static List<PageContent> pages(byte[] pdf, int most) throws UnreadableDocument {
        return content(pdf, most).pages();
    }

    private static Content content(byte[] pdf, int most) throws UnreadableDocument {
        StandInFont.use();
        try (PDDocument document = open(pdf)) {
            List<PDPage> pages = pagesOf(document);
            List<PDPage> wanted = pages.subList(0, Math.min(pages.size(), most));
            return new Content(takeApart(document, wanted), new DocumentParts(document, wanted).found());
        } catch (Budget.Exhausted | StackOverflowError | OutOfMemoryError e) {
            throw new UnreadableDocument(Reason.TOO_COMPLEX, e);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableDocument(Reason.DAMAGED, e);
        }
    }

    /** The document, which the caller closes. */
    static PDDocument open(byte[] pdf) throws UnreadableDocument {
        refuseWhatIsNoPdf(pdf);
        try {
            return Loader.loadPDF(pdf);
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocument(Reason.PASSWORD_NEEDED, e);
        } catch (NoClassDefFoundError e) {
            throw new UnreadableDocument(whyLacking(e), e);
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw new UnreadableDocument(Reason.TOO_COMPLEX, e);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableDocument(Reason.DAMAGED, e);
        }
    }

    /** Cheap enough to be done before anything is started for the file. */
    public static void refuseWhatIsNoPdf(byte[] pdf) throws UnreadableDocument {
        if (pdf.length == 0) {
            throw new UnreadableDocument(Reason.EMPTY);
        }
        if (pdf.length > MAX_BYTES) {
            throw new UnreadableDocument(Reason.TOO_LARGE);
        }
        if (!hasSignature(pdf)) {
            throw new UnreadableDocument(Reason.NOT_A_PDF);
        }
    }

    /** The signature may stand behind up to a kilobyte of something else. */
    private static boolean hasSignature(byte[] pdf) {
        for (int i = 0; i + 5 <= Math.min(pdf.length, 1029); i++) {
            if (pdf[i] == '%' && pdf[i + 1] == 'P' && pdf[i + 2] == 'D' && pdf[i + 3] == 'F' && pdf[i + 4] == '-') {
                return true;
            }
        }
        return false;
    }

    /** The pages that there are: how many the file says it has may be a lie. */
    static List<PDPage> pagesOf(PDDocument document) throws UnreadableDocument {
        List<PDPage> pages = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            if (pages.size() == MAX_PAGES) {
                throw new UnreadableDocument(Reason.TOO_COMPLEX);
            }
            pages.add(page);
        }
        if (pages.isEmpty()) {
            throw new UnreadableDocument(Reason.NO_PAGES);
        }
        return pages;
    }

    /** PDFBox opens what is locked by a certificate with a library that is not here, as nobody has the certificate. */
    private static Reason whyLacking(NoClassDefFoundError missing) {
        return String.valueOf(missing.getMessage()).contains("bouncycastle")
                ? Reason.PASSWORD_NEEDED
                : Reason.READER_FAILED;
    }

    private static List<PageContent> takeApart(PDDocument document, List<PDPage> wanted)
            throws UnreadableDocument, Budget.Exhausted {
        Budget budget = new Budget(SECONDS);
        StructureTree tree = StructureTree.of(document, budget);
        List<PageContent> pages = new ArrayList<>();
        int broken = 0;
        for (PDPage page : wanted) {
            GlyphCollector collector = new GlyphCollector(page, tree, budget);
            boolean whole = collect(page, collector);
            broken += whole ? 0 : 1;
            pages.add(new PageAssembly(collector).page(pages.size() + 1, !whole || collector.metBrokenOperators()));
        }
        if (broken == wanted.size()) {
            throw new UnreadableDocument(Reason.DAMAGED);
        }
        return ActualText.reported(pages, tree.replacements());
    }

    /** Whether the page could be gone through to its end. */
    static boolean collect(PDPage page, GlyphCollector collector) throws Budget.Exhausted {
        try {
            StreamSizes.check(page);
            collector.processPage(page);
            return true;
        } catch (Budget.Exhausted e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
