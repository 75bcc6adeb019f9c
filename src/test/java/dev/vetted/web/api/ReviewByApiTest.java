package dev.vetted.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.decisions.DecisionId;
import dev.vetted.reports.ReportId;
import dev.vetted.shared.Sha256;
import dev.vetted.tasks.TaskKind;
import dev.vetted.testing.OnH2;
import dev.vetted.testing.OnMySql;
import dev.vetted.testing.RequiresMySql;
import dev.vetted.testing.TestUsers;
import dev.vetted.thirdparties.EngagementId;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.triage.ExceptionId;
import dev.vetted.web.api.ApiClient.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;

/** One review from upload to workbook, every step of a person by the API. */
@WithoutEngine
abstract class ReviewByApiTest {

    private static final String REPORT = "/corpus/dev-05-marrowstone-qualified.pdf";
    private static final String ENGAGEMENT = """
            {"serviceName": "Marrowstone Pay", "purpose": "Pays our suppliers", "relationshipOwner": "Head of Finance",
             "dataClass": "CONFIDENTIAL", "accessKind": "USER", "criticalFunction": true, "tolerableOutageHours": 8,
             "processesTransactions": true, "regions": ["Frankfurt"]}""";

    @LocalServerPort
    int port;

    @Autowired
    ProcessByHand process;

    private ApiClient analyst;
    private ApiClient approver;
    private ApiClient both;

    @BeforeEach
    void signIn() {
        analyst = ApiClient.of(port, TestUsers.ANALYST);
        approver = ApiClient.of(port, TestUsers.APPROVER);
        both = ApiClient.of(port, TestUsers.BOTH);
    }

    @Test
    void everyStepOfAReviewIsDoneByTheApiAndEndsWithAWorkbook() throws IOException {
        ReviewId review = openReview();
        String path = "/api/v1/reviews/" + review;

        ReportId report = uploadAndConfirm(review, path);
        confirmScope(review, report, path);
        disposeOfExceptions(review, path);
        recommendTwice(review, path);
        DecisionId decision = decide(path);

        assertThat(approver.get("/api/v1/decisions/" + decision + "/workbook").status())
                .isEqualTo(404);
        process.writeEvidence(review, decision);
        Answer workbook = approver.get("/api/v1/decisions/" + decision + "/workbook");
        assertThat(workbook.header("ETag")).isEqualTo("\"" + Sha256.of(workbook.bytes()) + "\"");
        assertThat(workbook.bytes()).startsWith('P', 'K');
        assertThat(approver.get(path).text("outcome")).isEqualTo("APPROVED_WITH_CONDITIONS");
        assertThat(analyst.get(path + "/tasks").json())
                .allSatisfy(task -> assertThat(task.path("state").asString()).isEqualTo("SUBMITTED"));
    }

    private ReviewId openReview() {
        Answer thirdParty = analyst.post("/api/v1/third-parties", "{\"legalName\": \"Marrowstone, Inc.\"}");
        Answer engagement = analyst.post(thirdParty.header("Location") + "/engagements", ENGAGEMENT);
        analyst.post(engagement.header("Location") + "/start");
        return process.openReview(EngagementId.of(engagement.text("id")));
    }

    private ReportId uploadAndConfirm(ReviewId review, String path) throws IOException {
        String key = analyst.get(path + "/tasks").json().get(0).path("key").asString();
        assertThat(approver.post("/api/v1/tasks/" + key + "/claim").status()).isEqualTo(403);
        assertThat(analyst.post("/api/v1/tasks/" + key + "/claim").text("assignee"))
                .isEqualTo(TestUsers.ANALYST);

        Answer refused = analyst.upload(path + "/report", "notes.pdf", new byte[] {1, 2, 3});
        assertThat(refused.status()).isEqualTo(422);
        Answer uploaded = analyst.upload(path + "/report", "Bericht 2025 – endgültig.pdf", pdf());
        assertThat(uploaded.status()).isEqualTo(201);
        assertThat(uploaded.text("fileName")).isEqualTo("Bericht 2025 – endgültig.pdf");
        assertThat(analyst.get(path + "/reading").status()).isEqualTo(404);

        ReportId report = ReportId.of(uploaded.text("id"));
        process.read(review, report);
        JsonNode reading = analyst.get(path + "/reading").json();
        assertThat(reading.path("opinion").path("value").asString()).isEqualTo("QUALIFIED");
        assertThat(reading.path("asOfDate").has("value")).isTrue();
        StringBuilder looked = new StringBuilder();
        analyst.get(path + "/reading/points-to-check")
                .json()
                .forEach(point -> looked.append(looked.isEmpty() ? "" : ",").append(point.path("key")));
        Answer confirmed = analyst.post(path + "/reading/confirmation", """
                {"corrections": [{"field": "systemName", "value": "Marrowstone Pay", "page": 3, "reason": "As we use it"}],
                 "checked": [%s]}""".formatted(looked));
        assertThat(confirmed.status()).isEqualTo(200);
        assertThat(confirmed.text("judgedBy")).isEqualTo(TestUsers.ANALYST);
        return report;
    }

    private void confirmScope(ReviewId review, ReportId report, String path) {
        process.mapScope(review, report);
        StringBuilder answers = new StringBuilder();
        for (JsonNode row : analyst.get(path + "/scope").json().path("rows")) {
            if (row.path("verdict").asString().equals("TO_CONFIRM")) {
                answers.append(answers.isEmpty() ? "" : ",")
                        .append("{\"row\": \"%s\", \"verdict\": \"COVERED\", \"reason\": \"Seen in the report\"}"
                                .formatted(row.path("id").asString()));
            }
        }
        assertThat(analyst.post(path + "/scope/confirmation", "{}").status()).isEqualTo(422);
        Answer confirmed = analyst.post(path + "/scope/confirmation", "{\"answers\": [" + answers + "]}");
        assertThat(confirmed.status()).isEqualTo(200);
    }

    private void disposeOfExceptions(ReviewId review, String path) {
        List<ExceptionId> exceptions = process.openExceptions(review);
        assertThat(exceptions).isNotEmpty();
        for (ExceptionId exception : exceptions) {
            Answer disposed = both.post(
                    path + "/exceptions/" + exception + "/disposition",
                    "{\"disposition\": \"ACCEPT\", \"reason\": \"Small, and seen by us as well\"}");
            assertThat(disposed.text("disposedBy")).isEqualTo(TestUsers.BOTH);
        }
    }

    private void recommendTwice(ReviewId review, String path) {
        String recommendation = """
                {"outcome": "APPROVED_WITH_CONDITIONS", "grounds": "Fits our use",
                 "conditions": [{"text": "Review access each quarter", "owner": "Head of Finance", "due": "2099-03-31"}]}""";
        process.assess(review);
        assertThat(analyst.get(path + "/risk").text("residualRisk")).isEqualTo("MEDIUM");
        process.offer(TaskKind.RECOMMEND_DECISION, review, "analysts");
        assertThat(analyst.post(path + "/recommendation", recommendation).status())
                .isEqualTo(201);
        process.offer(TaskKind.APPROVE_DECISION, review, "approvers");
        assertThat(approver.post(path + "/recommendation/return", "{\"note\": \"Name the control\"}")
                        .status())
                .isEqualTo(204);
        assertThat(analyst.get(path + "/recommendation").text("returnedNote")).isEqualTo("Name the control");
        process.offer(TaskKind.RECOMMEND_DECISION, review, "analysts");
        assertThat(analyst.post(path + "/recommendation", recommendation).status())
                .isEqualTo(201);
        process.offer(TaskKind.APPROVE_DECISION, review, "approvers");
    }

    private DecisionId decide(String path) {
        String decision = """
                {"outcome": "APPROVED_WITH_CONDITIONS", "reason": "As recommended",
                 "conditions": [{"text": "Review access each quarter", "owner": "Head of Finance", "due": "2099-03-31"}]}""";
        Answer byWhoPrepared = both.post(path + "/decision", decision);
        assertThat(byWhoPrepared.status()).isEqualTo(403);
        assertThat(byWhoPrepared.text("detail")).contains("prepared a part of this review");
        Answer decided = approver.post(path + "/decision", decision);
        assertThat(decided.status()).isEqualTo(201);
        assertThat(decided.text("decidedBy")).isEqualTo(TestUsers.APPROVER);
        assertThat(approver.get(path + "/decision").json()).isEqualTo(decided.json());
        assertThat(approver.get(decided.header("Location")).json()).isEqualTo(decided.json());
        assertThat(approver.post(path + "/decision", decision).status()).isEqualTo(409);
        return DecisionId.of(decided.text("id"));
    }

    private static byte[] pdf() throws IOException {
        try (InputStream report = ReviewByApiTest.class.getResourceAsStream(REPORT)) {
            return report.readAllBytes();
        }
    }
}

@ContextConfiguration(initializers = {OnH2.Schema.class, TestUsers.class})
class ReviewByApiOnH2Test extends ReviewByApiTest {}

@RequiresMySql
@ContextConfiguration(initializers = {OnMySql.Schema.class, TestUsers.class})
class ReviewByApiOnMySqlTest extends ReviewByApiTest {}
