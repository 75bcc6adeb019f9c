package dev.vetted.reports.reading.layouts;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** Builds the structure tree of a drawn document and marks what is drawn as content of its elements. */
final class Marks {

    private PDStructureElement current;
    private PDPage page = new PDPage();
    private int next;

    Marks(PDDocument document) {
        PDStructureTreeRoot tree = new PDStructureTreeRoot();
        this.current = new PDStructureElement("Document", tree);
        tree.appendKid(current);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        document.getDocumentCatalog().setStructureTreeRoot(tree);
    }

    /** Numbers of marks begin anew on each page. */
    void turnTo(PDPage other) {
        page = other;
        next = 0;
    }

    /** A new element in the current one, which it becomes. */
    PDStructureElement open(String type) {
        PDStructureElement element = new PDStructureElement(type, current);
        current.appendKid(element);
        current = element;
        return element;
    }

    /** A new cell, which may reach over several columns. */
    PDStructureElement open(String type, int columns) {
        PDStructureElement element = open(type);
        if (columns > 1) {
            COSDictionary attributes = new COSDictionary();
            attributes.setName(COSName.O, "Table");
            attributes.setInt("ColSpan", columns);
            element.getCOSObject().setItem(COSName.A, attributes);
        }
        return element;
    }

    void close() {
        current = (PDStructureElement) current.getParent();
    }

    void goTo(PDStructureElement element) {
        current = element;
    }

    void content(PDPageContentStream on, Runnable drawing) {
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(next);
        current.appendKid(reference);
        try {
            on.beginMarkedContent(COSName.getPDFName(current.getStructureType()), next++);
            drawing.run();
            on.endMarkedContent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void artifact(PDPageContentStream on, Runnable drawing) {
        try {
            on.beginMarkedContent(COSName.ARTIFACT);
            drawing.run();
            on.endMarkedContent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
