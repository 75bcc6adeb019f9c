package dev.vetted.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.testing.OnH2;
import dev.vetted.testing.TestUsers;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** What a browser with a session may do, and may not. */
@WithoutEngine
@ContextConfiguration(initializers = {OnH2.Schema.class, TestUsers.class})
class BrowserSessionTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @LocalServerPort
    int port;

    @Test
    void pagesSendWhoDidNotSignInToTheLoginPage() throws Exception {
        HttpResponse<String> page = get("/inbox");

        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/login"));
    }

    @Test
    void aFragmentReloadsThePageWhenTheSessionIsOver() throws Exception {
        HttpResponse<String> fragment = send(request("/inbox").header("HX-Request", "true"));

        assertThat(fragment.headers().firstValue("HX-Refresh")).contains("true");
    }

    @Test
    void aSessionOpensPagesAndTheDescriptionOfTheApiButNotTheApi() throws Exception {
        signIn(TestUsers.ANALYST);

        assertThat(get("/v3/api-docs").statusCode()).isEqualTo(200);
        assertThat(get("/swagger-ui/index.html").body()).contains("swagger-ui");
        assertThat(get("/api/v1/me").statusCode()).isEqualTo(401);
    }

    @Test
    void aFormWithoutTheTokenAgainstForgedRequestsIsRefused() throws Exception {
        signIn(TestUsers.ANALYST);

        assertThat(post("/third-parties", "legalName=Forged").statusCode()).isEqualTo(403);
    }

    @Test
    void auditorsSendNoForm() throws Exception {
        String token = signIn(TestUsers.AUDITOR);

        assertThat(post("/third-parties", "legalName=Quillmere&_csrf=" + token).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aWrongPasswordLeadsBackToTheLoginPage() throws Exception {
        String token = token(get("/login").body());
        HttpResponse<String> refused = post(
                "/login", "username=anna&password=wrong&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8));

        assertThat(refused.headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/login?error"));
    }

    @Test
    void anUploadThatIsTooLargeIsNotTakenForAForgedRequest() throws Exception {
        signIn(TestUsers.ANALYST);

        HttpResponse<String> refused = send(request("/reviews/00000000-0000-0000-0000-000000000001/report")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(
                                "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.pdf\"\r\n\r\n"),
                        BodyPublishers.ofByteArray(new byte[60_000_000]),
                        BodyPublishers.ofString("\r\n--b--\r\n"))));

        assertThat(refused.statusCode()).isEqualTo(413);
    }

    @Test
    void pagesMayRunScriptsOfTheServiceOnly() throws Exception {
        HttpResponse<String> page = get("/login");

        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(it -> assertThat(it)
                        .contains("script-src 'self';", "frame-ancestors 'none'", "object-src 'none'")
                        .doesNotContain("unsafe-eval"));
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(page.headers().allValues("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }

    private String signIn(String user) throws IOException, InterruptedException {
        String token = URLEncoder.encode(token(get("/login").body()), StandardCharsets.UTF_8);
        String password = URLEncoder.encode(TestUsers.PASSWORD, StandardCharsets.UTF_8);
        HttpResponse<String> signedIn =
                post("/login", "username=%s&password=%s&_csrf=%s".formatted(user, password, token));
        assertThat(signedIn.headers().firstValue("Location").orElse("")).endsWith("/inbox");
        return URLEncoder.encode(token(get("/login").body()), StandardCharsets.UTF_8);
    }

    private static String token(String page) {
        Matcher token = TOKEN.matcher(page);
        assertThat(token.find()).as("a token in %s", page).isTrue();
        return token.group(1);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .version(HttpClient.Version.HTTP_1_1);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString());
    }
}
