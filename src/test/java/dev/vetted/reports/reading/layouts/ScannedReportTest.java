package dev.vetted.reports.reading.layouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.reports.reading.Accuracy;
import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Origin;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.Reading.Control;
import dev.vetted.reports.reading.Reading.Section;
import dev.vetted.reports.reading.Reading.Status;
import dev.vetted.reports.reading.Reading.TextLayer;
import dev.vetted.reports.reading.Reading.Warning;
import dev.vetted.reports.reading.ReadingJson;
import dev.vetted.reports.reading.ReportReader;
import dev.vetted.reports.reading.UnreadableDocument;
import dev.vetted.reports.reading.recognition.TextRecognition;
import dev.vetted.testing.RequiresTesseract;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Reads scanned copies of drawn documents. What was drawn is known, and so how much of it is recognised. */
class ScannedReportTest {

    private static final double LEAST_SCORE = 0.93;

    private final ReportReader reader = new ReportReader(TextRecognition.of("auto"));
    private final Fixture report = TestedReports.all().getLast();

    @Test
    @RequiresTesseract
    void aScannedReportIsProposedAndNeverCountsAsRead() throws Exception {
        Reading reading = reader.read(ScannedCopy.of(report.pdf(), 0));

        assertThatItAgrees(reading);
        assertThat(reading.textLayer().value()).isEqualTo(TextLayer.NONE);
        assertThat(reading.recognisedPages()).hasSameSizeAs(reading.unreadablePages());
        assertThat(Section.values())
                .allSatisfy(section -> assertThat(reading.status(section)).isEqualTo(Status.UNREADABLE));
    }

    @Test
    @RequiresTesseract
    void everyFactFromAPictureIsMarkedAndQuotesNothing() throws Exception {
        Reading reading = reader.read(ScannedCopy.of(report.pdf(), 0));

        assertThat(reading.opinion().origin()).isEqualTo(Origin.OCR);
        assertThat(reading.opinion().quote()).isNull();
        assertThat(reading.opinion().recognisedText()).isNotBlank();
        assertThat(reading.controls()).isNotEmpty().allSatisfy(control -> {
            assertThat(control.origin()).isEqualTo(Origin.OCR);
            assertThat(control.quote()).isNull();
            assertThat(control.confidence()).isLessThan(new BigDecimal("0.95"));
        });
        assertThat(reading.warnings())
                .filteredOn(warning -> warning.kind() == Warning.Kind.PAGE_WITHOUT_TEXT)
                .isNotEmpty()
                .allSatisfy(warning -> assertThat(warning.message()).contains("Compare it with the page"));
    }

    @Test
    @RequiresTesseract
    void pagesThatLieOnTheirSideAreTurnedUpright() throws Exception {
        assertThatItAgrees(reader.read(ScannedCopy.of(report.pdf(), 1)));
    }

    @Test
    @RequiresTesseract
    void onlyWhatStandsOnScannedPagesIsMarked() throws Exception {
        Reading whole = reader.read(report.pdf());
        int scanned = whole.controls().getLast().page();

        Reading reading = reader.read(ScannedCopy.of(report.pdf(), 0, page -> page == scanned));

        assertThat(reading.textLayer().value()).isEqualTo(TextLayer.PARTIAL);
        assertThat(reading.recognisedPages())
                .extracting(Reading.RecognisedPage::page)
                .containsExactly(scanned);
        assertThat(reading.opinion()).isEqualTo(whole.opinion());
        assertThat(reading.controls()).extracting(Control::id).containsExactlyElementsOf(ids(whole));
        assertThat(reading.controls())
                .allSatisfy(control ->
                        assertThat(control.origin()).isEqualTo(control.page() == scanned ? Origin.OCR : Origin.TEXT));
        assertThat(reading.status(Section.CONTROLS)).isEqualTo(Status.UNREADABLE);
        assertThat(reading.status(Section.AUDITORS_REPORT)).isEqualTo(Status.READ);
    }

    @Test
    @RequiresTesseract
    void anUploadedScanIsClassifiedByItsFirstPages() throws Exception {
        assertThat(reader.classify(ScannedCopy.of(report.pdf(), 0)).value()).isEqualTo(DocumentType.SOC2_TYPE2);
    }

    @Test
    void withoutRecognitionAScanIsRefusedAtUploadAndStatesNoFact() throws Exception {
        byte[] scan = ScannedCopy.of(report.pdf(), 0);
        ReportReader without = new ReportReader(TextRecognition.of("off"));

        assertThatThrownBy(() -> without.classify(scan)).isInstanceOf(UnreadableDocument.class);
        Reading reading = without.read(scan);
        assertThat(reading.recognisedPages()).isEmpty();
        assertThat(reading.opinion().isFound()).isFalse();
        assertThat(reading.controls()).isEmpty();
        assertThat(Section.values())
                .allSatisfy(section -> assertThat(reading.status(section)).isEqualTo(Status.UNREADABLE));
    }

    private void assertThatItAgrees(Reading reading) throws Exception {
        Truth truth = report.truth()
                .set("textLayer", "NONE")
                .set(
                        "unreadablePages",
                        IntStream.rangeClosed(1, pages()).boxed().toList());
        Accuracy accuracy = Accuracy.of(truth.json(), JsonMapper.shared().readTree(new ReadingJson().toJson(reading)));
        assertThat(accuracy.misleading()).as("readings that would mislead").isEmpty();
        assertThat(accuracy.score()).as(accuracy.toString()).isGreaterThanOrEqualTo(LEAST_SCORE);
    }

    private int pages() throws Exception {
        try (PDDocument document = Loader.loadPDF(report.pdf())) {
            return document.getNumberOfPages();
        }
    }

    private static List<String> ids(Reading reading) {
        return reading.controls().stream().map(Control::id).toList();
    }
}
