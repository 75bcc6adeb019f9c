package dev.vetted.reports.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import tools.jackson.databind.JsonNode;

/** Looks for the quotes of a reading on the pages they name, with the text extraction of PDFBox as a second opinion. */
public final class Citations {

    private final List<String> pages = new ArrayList<>();

    public Citations(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                pages.add(text(document, i, false) + "|" + text(document, i, true));
            }
        }
    }

    private static String text(PDDocument document, int page, boolean sorted) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(sorted);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return Accuracy.letters(stripper.getText(document));
    }

    /** The quotes that do not stand where they should. */
    public List<String> missing(JsonNode reading) {
        return quoted(reading).stream()
                .filter(node -> !pages.get(node.get("page").asInt() - 1)
                        .contains(Accuracy.letters(node.get("quote").asString())))
                .map(node -> "p. " + node.get("page") + " " + node.get("quote").asString())
                .toList();
    }

    public static long count(JsonNode reading) {
        return quoted(reading).size();
    }

    private static List<JsonNode> quoted(JsonNode node) {
        List<JsonNode> found = new ArrayList<>();
        if (node.isObject()
                && node.path("quote").isString()
                && node.path("page").isNumber()) {
            found.add(node);
        }
        node.forEach(child -> found.addAll(quoted(child)));
        return found;
    }
}
