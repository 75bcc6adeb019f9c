package dev.vetted.reports.reading.layouts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A drawn document with what stands in it.
 *
 * @param tagged the document with a structure tree
 */
record Fixture(String name, byte[] tagged, Truth truth) {

    /** The document as most are, without a structure tree. */
    byte[] pdf() {
        try (PDDocument document = Loader.loadPDF(tagged)) {
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
