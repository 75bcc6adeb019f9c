package dev.vetted.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.testing.OnH2;
import dev.vetted.testing.TestUsers;
import dev.vetted.web.api.ApiClient.Answer;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** Who may do what, over every operation that the API describes. */
@WithoutEngine
@ContextConfiguration(initializers = {OnH2.Schema.class, TestUsers.class})
class AccessTest {

    private static final String POLICY = "/api/v1/policy";
    private static final String CONTROLS = "/api/v1/controls";

    @LocalServerPort
    int port;

    @Test
    void theApiIsAsLargeAsItsContract() {
        assertThat(reads()).hasSize(42);
        assertThat(writes()).hasSize(30);
        assertThat(operations("put")).hasSize(1);
    }

    @Test
    void everyOperationAsksWhoDidNotSignInToDoSo() {
        ApiClient anonymous = ApiClient.anonymous(port);

        assertThat(reads())
                .allSatisfy(path -> assertThat(anonymous.get(path).text("type")).isEqualTo("/problems/not-signed-in"));
        assertThat(writes())
                .allSatisfy(
                        path -> assertThat(anonymous.post(path, "{}").status()).isEqualTo(401));
    }

    @ParameterizedTest
    @ValueSource(strings = {TestUsers.AUDITOR, TestUsers.OWNER, TestUsers.ADMIN})
    void whoOnlyReadsMayReadEverythingAndWriteNothing(String user) {
        ApiClient reader = ApiClient.of(port, user);

        assertThat(reads())
                .allSatisfy(path -> assertThat(reader.get(path).status()).isIn(200, 404));
        assertThat(writes().stream().filter(path -> !mayWrite(user, path)))
                .allSatisfy(
                        path -> assertThat(reader.post(path, "{}").text("type")).isEqualTo("/problems/forbidden"));
    }

    @Test
    void onlyAnalystsAndAdministratorsKeepTheRegisterOfControls() {
        for (String user : List.of(TestUsers.ANALYST, TestUsers.ADMIN)) {
            assertThat(ApiClient.of(port, user).post(CONTROLS, "{}").status()).isEqualTo(422);
        }
        for (String user : List.of(TestUsers.APPROVER, TestUsers.OWNER, TestUsers.AUDITOR)) {
            assertThat(ApiClient.of(port, user).post(CONTROLS, "{}").status()).isEqualTo(403);
        }
    }

    @Test
    void onlyAdministratorsChangeThePolicy() {
        assertThat(ApiClient.of(port, TestUsers.ADMIN).post(POLICY, "{}").status())
                .isEqualTo(422);
        assertThat(ApiClient.of(port, TestUsers.BOTH).post(POLICY, "{}").status())
                .isEqualTo(403);
    }

    @Test
    void approversRegisterAndStartNothing() {
        ApiClient approver = ApiClient.of(port, TestUsers.APPROVER);
        Predicate<String> analystsOnly = path -> path.startsWith("/api/v1/third-parties")
                || path.startsWith("/api/v1/engagements")
                || path.startsWith(CONTROLS)
                || path.endsWith("/answer");

        assertThat(writes().stream().filter(analystsOnly))
                .hasSize(7)
                .allSatisfy(
                        path -> assertThat(approver.post(path, "{}").status()).isEqualTo(403));
        assertThat(writes().stream().filter(analystsOnly.negate()).filter(path -> !path.equals(POLICY)))
                .allSatisfy(
                        path -> assertThat(approver.post(path, "{}").status()).isIn(404, 409, 415, 422));
    }

    @Test
    void aWrongPasswordIsToldFromNoUserByNothing() {
        Answer wrongPassword =
                ApiClient.withPassword(port, TestUsers.ANALYST, "wrong").get("/api/v1/me");
        Answer noSuchUser =
                ApiClient.withPassword(port, "nobody", TestUsers.PASSWORD).get("/api/v1/me");

        assertThat(wrongPassword.status()).isEqualTo(401);
        assertThat(wrongPassword.header("WWW-Authenticate")).startsWith("Basic realm=\"Vetted\"");
        assertThat(wrongPassword.bytes()).isEqualTo(noSuchUser.bytes());
    }

    @Test
    void meTellsNameAndGroups() {
        Answer me = ApiClient.of(port, TestUsers.BOTH).get("/api/v1/me");

        assertThat(me.text("name")).isEqualTo(TestUsers.BOTH);
        assertThat(me.json().path("groups").valueStream().map(it -> it.asString()))
                .containsExactly("analysts", "approvers");
    }

    @Test
    void theApiOpensNoSession() {
        Answer me = ApiClient.of(port, TestUsers.ANALYST).get("/api/v1/me");

        assertThat(me.response().headers().allValues("Set-Cookie")).isEmpty();
        assertThat(me.header("Content-Security-Policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
        assertThat(me.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void healthIsOpenAndItsDetailsAreForAdministrators() {
        Answer probe = ApiClient.anonymous(port).get("/actuator/health/liveness");
        Answer open = ApiClient.anonymous(port).get("/actuator/health");
        Answer analyst = ApiClient.of(port, TestUsers.ANALYST).get("/actuator/health");
        Answer admin = ApiClient.of(port, TestUsers.ADMIN).get("/actuator/health");

        assertThat(probe.status()).isEqualTo(200);
        assertThat(open.json().has("components")).isFalse();
        assertThat(analyst.json().has("components")).isFalse();
        assertThat(admin.json().path("components").has("db")).isTrue();
    }

    @Test
    void everyOperationIsDescribed() {
        Answer description = ApiClient.of(port, TestUsers.AUDITOR).get("/v3/api-docs");

        assertThat(description.json().path("info").path("title").asString()).isEqualTo("Vetted");
        assertThat(description.json().path("paths").valueStream().flatMap(path -> path.valueStream()))
                .allSatisfy(operation -> {
                    assertThat(operation.path("summary").asString()).isNotBlank();
                    assertThat(operation.path("tags").get(0).asString()).isNotBlank();
                    assertThat(operation.path("operationId").asString()).matches("[a-zA-Z]+");
                    assertThat(operation
                                    .path("responses")
                                    .path("default")
                                    .path("content")
                                    .has("application/problem+json"))
                            .isTrue();
                    assertThat(operation.path("parameters").valueStream())
                            .allSatisfy(parameter ->
                                    assertThat(parameter.path("in").asString()).isIn("path", "query"));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/third-parties;x=1", "/api/v1//third-parties", "/api/v1/third-parties/%2e%2e"})
    void anAddressThatCouldMeanAnotherIsRefused(String path) {
        Answer refused = ApiClient.of(port, TestUsers.ANALYST).get(path);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("type")).isEqualTo("/problems/malformed");
    }

    /** What these readers write all the same. */
    private static boolean mayWrite(String user, String path) {
        return switch (user) {
            case TestUsers.ADMIN -> path.equals(POLICY) || path.startsWith(CONTROLS);
            case TestUsers.OWNER -> path.endsWith("/answer");
            default -> false;
        };
    }

    private List<String> reads() {
        return operations("get");
    }

    private List<String> writes() {
        return operations("post");
    }

    /** Addresses with ids of the right form under which nothing is known. */
    private List<String> operations(String method) {
        return ApiClient.of(port, TestUsers.ANALYST)
                .get("/v3/api-docs")
                .json()
                .path("paths")
                .propertyStream()
                .filter(path -> path.getValue().has(method))
                .map(path -> path.getKey()
                        .replace("{key}", "7")
                        .replaceAll("\\{\\w+}", "00000000-0000-0000-0000-00000000000f"))
                .toList();
    }
}
