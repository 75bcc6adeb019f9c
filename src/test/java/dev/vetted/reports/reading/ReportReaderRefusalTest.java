package dev.vetted.reports.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.vetted.reports.reading.Reading.Section;
import dev.vetted.reports.reading.Reading.Status;
import dev.vetted.reports.reading.Reading.TextLayer;
import dev.vetted.reports.reading.UnreadableDocument.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class ReportReaderRefusalTest {

    private final ReportReader reader = new ReportReader();

    @Test
    void emptyFileIsRefused() {
        assertRefused(new byte[0], Reason.EMPTY);
    }

    @Test
    void fileThatIsNoPdfIsRefused() {
        assertRefused("<html><body>SOC 2 report</body></html>".getBytes(StandardCharsets.UTF_8), Reason.NOT_A_PDF);
    }

    @Test
    void fileOverFiftyMegabytesIsRefused() {
        byte[] large = Arrays.copyOf("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), ReportReader.MAX_BYTES + 1);

        assertRefused(large, Reason.TOO_LARGE);
    }

    @Test
    void fileCutOffBehindItsSignatureIsRefusedAsDamaged() {
        assertRefused("%PDF-1.7\n1 0 obj\n<< /Type /Cata".getBytes(StandardCharsets.US_ASCII), Reason.DAMAGED);
    }

    @Test
    void fileThatNeedsAPasswordIsRefused() {
        byte[] locked = PdfFixtures.document().page("SOC 2 Type 2 Report").withPasswords("owner", "user");

        assertRefused(locked, Reason.PASSWORD_NEEDED);
    }

    @Test
    void fileWithAnOwnerPasswordOnlyIsRead() throws UnreadableDocument {
        byte[] restricted = PdfFixtures.document()
                .page(
                        "Invoice 12",
                        "Ten boxes of paper, with which reports of any kind are printed, and the ink that is needed to do so in black and in colour, delivered free of charge to the door on the day of the order.")
                .withPasswords("owner", "");

        assertThat(reader.read(restricted).documentType().value()).isEqualTo(DocumentType.OTHER);
    }

    @Test
    void fileWithoutPagesIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.save(out);
        }

        assertRefused(out.toByteArray(), Reason.NO_PAGES);
    }

    @Test
    void streamThatUnpacksToGigabytesIsRefusedAsTooComplex() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            COSStream stream = document.getDocument().createCOSStream();
            stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
            try (var raw = stream.createRawOutputStream();
                    DeflaterOutputStream packed = new DeflaterOutputStream(raw)) {
                byte[] blanks = new byte[1024 * 1024];
                Arrays.fill(blanks, (byte) ' ');
                for (int i = 0; i < 200; i++) {
                    packed.write(blanks);
                }
            }
            page.getCOSObject().setItem(COSName.CONTENTS, stream);
            document.save(out);
        }

        assertRefused(out.toByteArray(), Reason.TOO_COMPLEX);
    }

    @Test
    void pagesOfWordsWithoutAnEndAreReadInBoundedTime() {
        String[] lines = new String[45];
        Arrays.fill(
                lines, "Access Of And For The Controls 1 of No Exception In Our Alpha Beta, Inc and Gamma CC6.1 - CC6");
        lines[0] = "# Section 1: Independent Service Auditor's Report";
        PdfFixtures pdf = PdfFixtures.document().page("SOC 2 Type 2 Report");
        for (int page = 0; page < 60; page++) {
            pdf.page(lines);
        }
        byte[] endless = pdf.bytes();

        assertThatNoException().isThrownBy(() -> assertTimeout(Duration.ofSeconds(60), () -> reader.read(endless)));
    }

    @Test
    void uploadOfPicturesOnlyIsRefusedForLackOfText() {
        byte[] scan = PdfFixtures.document().picture().picture().bytes();

        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> reader.classify(scan))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.NO_TEXT));
    }

    @Test
    void readingOfPicturesOnlySaysSoAndStatesNoFact() throws UnreadableDocument {
        Reading reading = reader.read(PdfFixtures.document().picture().picture().bytes());

        assertThat(reading.textLayer().value()).isEqualTo(TextLayer.NONE);
        assertThat(reading.unreadablePages()).extracting(Fact::value).containsExactly(1, 2);
        assertThat(reading.documentType().isFound()).isFalse();
        assertThat(reading.controls()).isEmpty();
        assertThat(Section.values())
                .allSatisfy(section -> assertThat(reading.status(section)).isEqualTo(Status.UNREADABLE));
    }

    @Test
    void everyRefusalSaysWhatToDoNext() {
        assertThat(Reason.values())
                .allSatisfy(
                        reason -> assertThat(reason.message()).matches("(?s).*(?:Upload|Ask|Export|Download|ask).*"));
    }

    private void assertRefused(byte[] file, Reason reason) {
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> reader.read(file))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
