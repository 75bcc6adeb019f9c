package dev.vetted.reports.reading.hostile;

import static dev.vetted.reports.reading.hostile.RawPdf.CATALOG;
import static dev.vetted.reports.reading.hostile.RawPdf.FONT;
import static dev.vetted.reports.reading.hostile.RawPdf.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.vetted.reports.reading.Reading.Warning;
import dev.vetted.reports.reading.ReportReader;
import dev.vetted.reports.reading.UnreadableDocument;
import dev.vetted.reports.reading.pdf.DocumentParts.Part;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentPartsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>> | SCRIPT",
                "/AA<</WC<</S/JavaScript/JS(x)>>>> | SCRIPT",
                "/Names<</JavaScript<</Names[]>>>> | SCRIPT",
                "/OpenAction<</S/GoTo/D[3 0 R/Fit]/Next<</S/Launch/F(cmd.exe)>>>> | PROGRAM",
                "/OpenAction<</S/URI/URI(http://localhost/)>> | SENDING",
                "/Names<</EmbeddedFiles<</Names[]>>>> | FILE",
                "/AF[<</Type/Filespec>>] | FILE",
                "/AcroForm<</XFA 3 0 R/Fields[]>> | FORM",
                "/AcroForm<</Fields[<</Kids[<</A<</S/SubmitForm/F(a)>>>>]>>]>> | SENDING"
            })
    void whatTheDocumentHoldsBesidesItsPagesIsAWarning(String entries, Part part) throws UnreadableDocument {
        byte[] pdf = RawPdf.onePage(TEXT, FONT)
                .set(CATALOG, "<</Type/Catalog/Pages 2 0 R" + entries + ">>")
                .bytes();

        assertThat(parts(pdf)).extracting(Warning::message, Warning::page).containsExactly(tuple(part.message(), null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/Annots[<</Subtype/Link/A<</S/JavaScript/JS(x)>>>>] | SCRIPT",
                "/Annots[<</Subtype/Link/A<</S/Launch/F(a.exe)>>>>] | PROGRAM",
                "/Annots[<</Subtype/FileAttachment>>] | FILE",
                "/Annots[<</Subtype/RichMedia>>] | MEDIA",
                "/AA<</O<</S/SubmitForm/F(a)>>>> | SENDING"
            })
    void whatAPageHoldsIsAWarningWithThePage(String entries, Part part) throws UnreadableDocument {
        RawPdf pdf = new RawPdf();
        int content = pdf.stream("", TEXT);
        byte[] file = pdf.kids(pdf.page(content, FONT, ""), pdf.page(content, FONT, entries))
                .bytes();

        assertThat(parts(file)).extracting(Warning::message, Warning::page).containsExactly(tuple(part.message(), 2));
    }

    @Test
    void linksAndABeginningOnAPageAreNothingToLookAt() throws UnreadableDocument {
        RawPdf pdf = new RawPdf();
        int page = pdf.page(
                pdf.stream("", TEXT),
                FONT,
                "/Annots[<</Subtype/Link/A<</S/URI/URI(http://localhost/)>>>><</Subtype/Link/A<</S/GoTo/D[3 0 R]>>>>]");
        byte[] file = pdf.kids(page)
                .set(CATALOG, "<</Type/Catalog/Pages 2 0 R/OpenAction[" + page + " 0 R/Fit]>>")
                .bytes();

        assertThat(parts(file)).isEmpty();
    }

    @Test
    void actionsThatFollowThemselvesEnd() throws UnreadableDocument {
        RawPdf pdf = RawPdf.onePage(TEXT, FONT);
        int action = pdf.next();
        pdf.add("<</S/Launch/Next[" + action + " 0 R " + action + " 0 R]>>");
        byte[] file = pdf.set(CATALOG, "<</Type/Catalog/Pages 2 0 R/OpenAction " + action + " 0 R>>")
                .bytes();

        assertThat(parts(file)).extracting(Warning::message).containsExactly(Part.PROGRAM.message());
    }

    private static List<Warning> parts(byte[] pdf) throws UnreadableDocument {
        return new ReportReader()
                .read(pdf).warnings().stream()
                        .filter(it -> it.kind() == Warning.Kind.MORE_THAN_PAGES)
                        .toList();
    }
}
