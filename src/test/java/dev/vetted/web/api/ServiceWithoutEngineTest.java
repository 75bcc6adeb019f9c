package dev.vetted.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.testing.OnH2;
import dev.vetted.testing.OnMySql;
import dev.vetted.testing.RequiresMySql;
import dev.vetted.testing.TestUsers;
import dev.vetted.web.api.ApiClient.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** The whole service on a real port, while the engine is away: everything is taken in and kept. */
@WithoutEngine
abstract class ServiceWithoutEngineTest {

    private static final String ENGAGEMENT = """
            {"serviceName": "Quillmere Ledger", "purpose": "Keeps our general ledger",
             "relationshipOwner": "Head of Finance", "dataClass": "CONFIDENTIAL", "accessKind": "USER",
             "criticalFunction": true, "tolerableOutageHours": 8, "processesTransactions": true,
             "regions": ["Frankfurt"]}""";

    @LocalServerPort
    int port;

    @Test
    void startsTheLifecycleOfARegisteredEngagementAndRefusesToStartItTwice() {
        ApiClient analyst = ApiClient.of(port, TestUsers.ANALYST);
        Answer thirdParty = analyst.post("/api/v1/third-parties", "{\"legalName\": \"Quillmere Cloud, Inc.\"}");

        Answer engagement = analyst.post(thirdParty.header("Location") + "/engagements", ENGAGEMENT);
        Answer started = analyst.post(engagement.header("Location") + "/start");
        Answer startedAgain = analyst.post(engagement.header("Location") + "/start");

        assertThat(thirdParty.status()).isEqualTo(201);
        assertThat(engagement.status()).isEqualTo(201);
        assertThat(started.status()).isEqualTo(202);
        assertThat(started.text("status")).isEqualTo("UNDER_REVIEW");
        assertThat(startedAgain.status()).isEqualTo(409);
        assertThat(startedAgain.text("type")).isEqualTo("/problems/conflicting");
    }

    @Test
    void answersAnUploadOfSixtyMegabytesInWords() {
        ApiClient analyst = ApiClient.of(port, TestUsers.ANALYST);

        Answer refused = analyst.upload(
                "/api/v1/reviews/00000000-0000-0000-0000-000000000001/report", "huge.pdf", new byte[60_000_000]);

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(refused.text("type")).isEqualTo("/problems/too-large");
        assertThat(refused.text("detail")).contains("50 MB at most");
    }
}

@ContextConfiguration(initializers = {OnH2.Schema.class, TestUsers.class})
class ServiceWithoutEngineOnH2Test extends ServiceWithoutEngineTest {}

@RequiresMySql
@ContextConfiguration(initializers = {OnMySql.Schema.class, TestUsers.class})
class ServiceWithoutEngineOnMySqlTest extends ServiceWithoutEngineTest {}
