package dev.vetted.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.controls.CompensatingControlRequests;
import dev.vetted.reports.ReportId;
import dev.vetted.shared.Actor;
import dev.vetted.tasks.TaskKind;
import dev.vetted.testing.OnH2;
import dev.vetted.testing.TestUsers;
import dev.vetted.thirdparties.EngagementId;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.triage.ExceptionId;
import dev.vetted.web.api.ApiClient.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;

/** Our side of a review by the API: a list is imported, user controls are mapped, and requests are answered. */
@WithoutEngine
@ContextConfiguration(initializers = {OnH2.Schema.class, TestUsers.class})
class ControlsByApiTest {

    private static final String REPORT = "/corpus/dev-05-marrowstone-qualified.pdf";
    private static final String LIST = """
            Id;Title;Description;Owner;Criteria;Last reviewed;Status
            ZX-07;Leavers lose access;Access of terminated users is removed and reviewed;Imke Torvald;CC6.2;2026-01-05;In place
            ZX-11;Sign-in policy;Passwords and multi-factor authentication;;CC6.1;2026-01-05;In place
            ZX-20;Incident plan;Incidents are reported to the contacts;Imke Torvald;CC7.3;;Planned
            """;
    private static final String ENGAGEMENT = """
            {"serviceName": "Marrowstone Pay", "purpose": "Pays our suppliers", "relationshipOwner": "Head of Finance",
             "dataClass": "CONFIDENTIAL", "accessKind": "USER", "criticalFunction": true, "tolerableOutageHours": 8,
             "processesTransactions": true, "regions": ["Frankfurt"]}""";

    @LocalServerPort
    int port;

    @Autowired
    ProcessByHand process;

    @Autowired
    CompensatingControlRequests requests;

    private ApiClient analyst;
    private ApiClient owner;

    @BeforeEach
    void signIn() {
        analyst = ApiClient.of(port, TestUsers.ANALYST);
        owner = ApiClient.of(port, TestUsers.OWNER);
    }

    @Test
    void ourSideOfAReviewIsDoneByTheApi() throws IOException {
        importControls();
        ReviewId review = triagedReview();
        String path = "/api/v1/reviews/" + review;
        process.offer(TaskKind.MAP_USER_CONTROLS, review, "analysts");

        mapTheFirstAndCompleteTheRest(path + "/user-controls");
        requests.open(review, Actor.worker("engine"));
        answerAndAccept(path + "/control-requests");

        assertThat(analyst.get(path + "/tasks").json())
                .allSatisfy(task -> assertThat(task.path("state").asString()).isEqualTo("SUBMITTED"));
    }

    private void importControls() throws IOException {
        byte[] list = LIST.getBytes(StandardCharsets.UTF_8);

        Answer tried = analyst.upload("/api/v1/controls/import", "controls.csv", list);
        assertThat(tried.json().path("added").asInt()).isEqualTo(3);
        assertThat(analyst.get("/api/v1/controls/ZX-07").status()).isEqualTo(404);
        Answer done = analyst.upload("/api/v1/controls/import?dryRun=false", "controls.csv", list);
        assertThat(done.json().path("imported").asBoolean()).isTrue();
        assertThat(analyst.get("/api/v1/controls/zx-07").text("owner")).isEqualTo("Imke Torvald");
    }

    private ReviewId triagedReview() throws IOException {
        Answer thirdParty = analyst.post("/api/v1/third-parties", "{\"legalName\": \"Marrowstone Controls, Inc.\"}");
        Answer engagement = analyst.post(thirdParty.header("Location") + "/engagements", ENGAGEMENT);
        analyst.post(engagement.header("Location") + "/start");
        ReviewId review = process.openReview(EngagementId.of(engagement.text("id")));
        String path = "/api/v1/reviews/" + review;
        ReportId report = ReportId.of(
                analyst.upload(path + "/report", "report.pdf", pdf()).text("id"));
        process.read(review, report);
        analyst.post(
                path + "/reading/confirmation",
                "{\"corrections\": [], \"checked\": [%s]}"
                        .formatted(texts(
                                analyst.get(path + "/reading/points-to-check").json(), "key")));
        process.mapScope(review, report);
        String answers = StreamSupport.stream(
                        analyst.get(path + "/scope").json().path("rows").spliterator(), false)
                .filter(row -> row.path("verdict").asString().equals("TO_CONFIRM"))
                .map(row -> "{\"row\": %s, \"verdict\": \"GAP\", \"reason\": \"Not found there\"}"
                        .formatted(row.path("id")))
                .collect(Collectors.joining(","));
        analyst.post(path + "/scope/confirmation", "{\"answers\": [" + answers + "]}");
        for (ExceptionId exception : process.openExceptions(review)) {
            analyst.post(
                    path + "/exceptions/" + exception + "/disposition",
                    "{\"disposition\": \"COMPENSATING_CONTROL\", \"reason\": \"Our own review may cover it\"}");
        }
        return review;
    }

    private void mapTheFirstAndCompleteTheRest(String path) {
        JsonNode expected = analyst.get(path).json();
        assertThat(expected.path("section").asString()).isEqualTo("READ");
        JsonNode first = expected.path("userControls").get(0);
        Answer mapped = analyst.post(first.path("links").path("map").asString(), "{\"controls\": [\"ZX-07\"]}");
        assertThat(mapped.json().path("userControls").get(0).path("treatment").asString())
                .isEqualTo("MAPPED");

        assertThat(analyst.post(path + "/completion", "{}").text("detail")).contains("say in a reason");
        Answer completed = analyst.post(path + "/completion", "{\"reason\": \"The others are being built\"}");
        assertThat(completed.status()).isEqualTo(200);
        assertThat(completed.json().path("completedFindings").asInt())
                .isEqualTo(expected.path("userControls").size() - 1);
    }

    private void answerAndAccept(String path) {
        JsonNode asked = analyst.get(path).json();
        assertThat(texts(asked, "origin")).contains("SCOPE_GAP", "EXCEPTION", "USER_CONTROL");
        String self = asked.get(0).path("links").path("self").asString();

        Answer answered = owner.post(self + "/answer", "{\"text\": \"It is compared each night.\"}");
        assertThat(answered.text("status")).isEqualTo("ANSWERED");
        assertThat(owner.post(self + "/acceptance", "{\"reason\": \"Mine\"}").status())
                .isEqualTo(403);
        Answer accepted = analyst.post(self + "/acceptance", "{\"reason\": \"Looked at three nights\"}");
        assertThat(accepted.text("status")).isEqualTo("ACCEPTED");
        assertThat(analyst.get(self).json()).isEqualTo(accepted.json());
    }

    private static String texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(it -> it.path(field).toString())
                .collect(Collectors.joining(","));
    }

    private static byte[] pdf() throws IOException {
        try (InputStream report = ControlsByApiTest.class.getResourceAsStream(REPORT)) {
            return Objects.requireNonNull(report).readAllBytes();
        }
    }
}
