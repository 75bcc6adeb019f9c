package dev.vetted.reports.reading.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.reports.reading.ReadingJson;
import dev.vetted.reports.reading.ReportReader;
import dev.vetted.reports.reading.pdf.OpenedPdf;
import dev.vetted.reports.reading.tables.TableHeader;
import java.awt.geom.Rectangle2D;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether the quotes of a reading stand where they are marked, with PDFBox's extraction by area as second opinion. */
class QuoteMarksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dev-02-brackwater-type2",
                "dev-05-marrowstone-qualified",
                "dev-04-pindlewick-type1",
                "dev-11-sablecove-paragraphs"
            })
    void everyQuoteOfAReadingIsMarkedWhereItStands(String file) throws Exception {
        byte[] pdf = Files.readAllBytes(Path.of("src/test/resources/corpus", file + ".pdf"));
        List<JsonNode> quoted =
                quoted(JsonMapper.shared().readTree(new ReadingJson().toJson(new ReportReader().read(pdf))));
        List<String> missing = new ArrayList<>();

        try (OpenedPdf opened = OpenedPdf.of(pdf);
                PDDocument document = Loader.loadPDF(pdf)) {
            for (JsonNode fact : quoted) {
                String quote = fact.get("quote").asString();
                int page = fact.get("page").asInt();
                List<Mark> marks = new QuoteMarks(opened, page, TableHeader::isTitleLine).of(quote);
                if (!printedWithin(marks, document).contains(LetterRun.letters(quote))) {
                    missing.add("page %d: %s".formatted(page, quote));
                }
            }
        }

        assertThat(quoted).hasSizeGreaterThan(50);
        assertThat(missing).isEmpty();
    }

    private static String printedWithin(List<Mark> marks, PDDocument document) throws Exception {
        StringBuilder printed = new StringBuilder();
        for (Mark mark : marks) {
            PDPage page = document.getPage(mark.page() - 1);
            float width = page.getCropBox().getWidth();
            float height = page.getCropBox().getHeight();
            PDFTextStripperByArea area = new PDFTextStripperByArea();
            area.addRegion(
                    "mark",
                    new Rectangle2D.Double(
                            mark.x().doubleValue() * width,
                            mark.y().doubleValue() * height,
                            mark.width().doubleValue() * width,
                            mark.height().doubleValue() * height));
            area.extractRegions(page);
            printed.append(area.getTextForRegion("mark"));
        }
        return LetterRun.letters(printed.toString());
    }

    private static List<JsonNode> quoted(JsonNode node) {
        List<JsonNode> found = new ArrayList<>();
        if (node.path("quote").isString() && node.path("page").isNumber()) {
            found.add(node);
        }
        node.forEach(child -> found.addAll(quoted(child)));
        return found;
    }
}
