package dev.vetted.reports;

import static dev.vetted.tasks.TaskFixtures.ALAN;
import static dev.vetted.tasks.TaskFixtures.ANNA;
import static dev.vetted.tasks.TaskFixtures.BRUNO;
import static dev.vetted.tasks.TaskFixtures.UDO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.documents.Documents;
import dev.vetted.reports.AssuranceReport.Status;
import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.ReportReader;
import dev.vetted.shared.Actor;
import dev.vetted.shared.Refusal;
import dev.vetted.shared.Sha256;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskInbox;
import dev.vetted.tasks.TaskKind;
import dev.vetted.tasks.UserTask;
import dev.vetted.testing.DomainTest;
import dev.vetted.testing.OnH2;
import dev.vetted.testing.OnMySql;
import dev.vetted.testing.ReviewSteps;
import dev.vetted.thirdparties.ReviewId;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class ReportIntakeTest extends DomainTest {

    private static final Actor WORKER = Actor.worker("read report");

    @Autowired
    ReviewSteps steps;

    @Autowired
    ReportIntake intake;

    @Autowired
    Reports reports;

    @Autowired
    Documents documents;

    @Autowired
    TaskInbox inbox;

    ReviewId review;

    @BeforeEach
    void openReview() {
        review = steps.open();
    }

    @Test
    void aGoodUploadStoresTheFileAndDoesTheTask() {
        byte[] file = PdfFixtures.assuranceReport();

        AssuranceReport report = intake.upload(review, "report.pdf", file, ANNA);

        assertThat(tables.rows("document")).isOne();
        assertThat(documents.content(report.document())).isEqualTo(file);
        assertThat(report.document()).isEqualTo(Sha256.of(file));
        assertThat(report.status()).isEqualTo(Status.RECEIVED);
        assertThat(reports.get(report.id())).isEqualTo(report);
        UserTask task = uploadTask();
        assertThat(task.state()).isEqualTo(UserTask.State.SUBMITTED);
        assertThat(task.outcome().orElseThrow().result()).isEqualTo("UPLOADED");
        assertThat(task.outcome().orElseThrow().reference())
                .contains(report.id().value());
    }

    @Test
    void whatIsNotAPdfIsRefused() {
        assertRefused(
                Refusal.Invalid.class, "report.docx".getBytes(StandardCharsets.UTF_8), ANNA, "The file is not a PDF");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused(Refusal.Invalid.class, new byte[0], ANNA, "The file is empty");
    }

    @Test
    void aFileOfMoreThanFiftyMegabytesIsRefused() {
        assertRefused(Refusal.TooLarge.class, new byte[ReportReader.MAX_BYTES + 1], ANNA, "larger than 50 MB");
    }

    @Test
    void aFileThatOpensOnlyWithAPasswordIsRefused() {
        assertRefused(Refusal.Invalid.class, PdfFixtures.encrypted(), ANNA, "opens only with a password");
    }

    @Test
    void aDocumentThatIsNoAssuranceReportIsRefused() {
        assertRefused(Refusal.Invalid.class, PdfFixtures.cookbook(), ANNA, "does not look like an assurance report");
    }

    @Test
    void aNameThatIsTooLongToKeepIsRefused() {
        assertThatThrownBy(() -> intake.upload(review, "x".repeat(256), PdfFixtures.assuranceReport(), ANNA))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("255 characters at most");

        assertNothingHappened();
    }

    @Test
    void theLongestNameFitsItsColumn() {
        AssuranceReport report = intake.upload(review, "€".repeat(255), PdfFixtures.assuranceReport(), ANNA);

        assertThat(reports.get(report.id()).fileName()).hasSize(255);
    }

    @Test
    void whoMayNotTakeTheTaskUploadsNothing() {
        assertRefused(Refusal.Forbidden.class, PdfFixtures.assuranceReport(), BRUNO, "analysts");
        assertRefused(Refusal.Forbidden.class, PdfFixtures.assuranceReport(), UDO, "analysts");
    }

    @Test
    void whileAnotherHoldsTheTaskNothingIsUploaded() {
        inbox.claim(uploadTask().key(), ALAN);

        assertRefused(Refusal.Conflicting.class, PdfFixtures.assuranceReport(), ANNA, "held by alan");
    }

    @Test
    void aReviewThatWaitsForNoReportTakesNone() {
        intake.upload(review, "report.pdf", PdfFixtures.assuranceReport(), ANNA);

        assertThatThrownBy(() -> intake.upload(review, "again.pdf", PdfFixtures.anotherAssuranceReport(), ANNA))
                .isInstanceOf(Refusal.Conflicting.class)
                .hasMessageContaining("does not wait for a report");
        assertThat(tables.rows("document")).isOne();
        assertThat(reports.of(review)).hasSize(1);
    }

    @Test
    void theSameFileForTwoReviewsIsStoredOnce() {
        byte[] file = PdfFixtures.assuranceReport();
        ReviewId other = steps.open();

        intake.upload(review, "report.pdf", file, ANNA);
        intake.upload(other, "copy.pdf", file, ANNA);

        assertThat(tables.rows("document")).isOne();
        assertThat(tables.rows("assurance_report")).isEqualTo(2);
    }

    @Test
    void aReportIsReadOnce() {
        AssuranceReport report = intake.upload(review, "report.pdf", PdfFixtures.assuranceReport(), ANNA);

        assertThat(intake.read(report.id(), WORKER)).isEqualTo(DocumentType.SOC2_TYPE2);
        AssuranceReport read = reports.get(report.id());
        assertThat(intake.read(report.id(), WORKER)).isEqualTo(DocumentType.SOC2_TYPE2);

        assertThat(read.status()).isEqualTo(Status.READ);
        assertThat(reports.get(report.id())).isEqualTo(read);
    }

    private void assertRefused(Class<? extends Refusal> kind, byte[] content, Member member, String words) {
        assertThatThrownBy(() -> intake.upload(review, "report.pdf", content, member))
                .isInstanceOf(kind)
                .hasMessageContaining(words);
        assertNothingHappened();
    }

    private void assertNothingHappened() {
        assertThat(uploadTask().state()).isEqualTo(UserTask.State.OPEN);
        assertThat(tables.rows("document")).isZero();
        assertThat(reports.of(review)).isEmpty();
    }

    private UserTask uploadTask() {
        return inbox.of(review.value()).stream()
                .filter(it -> it.kind() == TaskKind.UPLOAD_REPORT)
                .findFirst()
                .orElseThrow();
    }
}

@OnH2
class ReportIntakeOnH2Test extends ReportIntakeTest {}

@OnMySql
class ReportIntakeOnMySqlTest extends ReportIntakeTest {}
