package dev.vetted.reports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

class DamagedPageTest {

    @Test
    void aPageWhoseDrawingMakesNoSenseInPartIsReadAndNamed() throws Exception {
        Reading reading = new ReportReader().read(page("0 Td"));

        assertThat(reading.warnings())
                .extracting(Reading.Warning::kind, Reading.Warning::page)
                .contains(org.assertj.core.groups.Tuple.tuple(Reading.Warning.Kind.INCOMPLETE, 1));
    }

    @Test
    void aWholePageIsNotNamed() throws Exception {
        Reading reading = new ReportReader().read(page("0 0 Td"));

        assertThat(reading.warnings())
                .extracting(Reading.Warning::message)
                .noneMatch(message -> message.contains("damaged"));
    }

    @SuppressWarnings("deprecation")
    private static byte[] page(String operator) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                content.newLineAtOffset(72, 700);
                for (int line = 0; line < 12; line++) {
                    content.showText(
                            "The company keeps a list of its systems and reviews who may use them every quarter.");
                    content.newLineAtOffset(0, -16);
                }
                content.appendRawCommands(operator + "\n");
                content.endText();
            }
            document.save(file);
            return file.toByteArray();
        }
    }
}
