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

    /** All pages. */
    public static List<PageContent> pages(byte[] pdf) throws UnreadableDocument {
        return pages(pdf, Integer.MAX_VALUE);
    }

    /** The first pages, no more than a given number. */
    public static List<PageContent> pages(byte[] pdf, int most) throws UnreadableDocument {
        refuseWhatIsNoPdf(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int count = document.getNumberOfPages();
            if (count == 0) {
                throw new UnreadableDocument(Reason.NO_PAGES);
            }
            if (count > MAX_PAGES) {
                throw new UnreadableDocument(Reason.TOO_COMPLEX);
            }
            return takeApart(document, Math.min(count, most));
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocument(Reason.PASSWORD_NEEDED, e);
        } catch (Budget.Exhausted | StackOverflowError | OutOfMemoryError e) {
            throw new UnreadableDocument(Reason.TOO_COMPLEX, e);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableDocument(Reason.DAMAGED, e);
        }
    }

    private static void refuseWhatIsNoPdf(byte[] pdf) throws UnreadableDocument {
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

    private static List<PageContent> takeApart(PDDocument document, int count)
            throws UnreadableDocument, Budget.Exhausted {
        Budget budget = new Budget(SECONDS);
        StructureTree tree = StructureTree.of(document, budget);
        List<PageContent> pages = new ArrayList<>();
        int broken = 0;
        for (int i = 0; i < count; i++) {
            GlyphCollector collector = new GlyphCollector(document.getPage(i), tree, budget);
            boolean whole = collect(document.getPage(i), collector);
            broken += whole ? 0 : 1;
            pages.add(new PageAssembly(collector).page(i + 1, !whole || collector.metBrokenOperators()));
        }
        if (broken == count) {
            throw new UnreadableDocument(Reason.DAMAGED);
        }
        return ActualText.reported(pages, tree.replacements());
    }

    /** Whether the page could be gone through to its end. */
    private static boolean collect(PDPage page, GlyphCollector collector) throws Budget.Exhausted {
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
