package dev.vetted.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import dev.vetted.testing.Chromium;
import dev.vetted.testing.OnH2;
import dev.vetted.testing.RequiresChromium;
import dev.vetted.testing.TestUsers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** The page that describes the API, in a browser that obeys our headers. */
@RequiresChromium
@WithoutEngine
@ContextConfiguration(initializers = {OnH2.Schema.class, TestUsers.class})
class ApiPageTest {

    @LocalServerPort
    int port;

    @Test
    void whoSignedInReadsTheDescriptionOfTheApi() {
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Chromium.executable())
                                .setArgs(List.of("--no-sandbox")))) {
            Page page = browser.newPage();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(message.text());
                }
            });

            page.navigate("http://localhost:" + port + "/swagger-ui.html");
            page.fill("#username", TestUsers.AUDITOR);
            page.fill("#password", TestUsers.PASSWORD);
            page.locator("form button").click();

            page.locator(".info .title").waitFor();
            assertThat(page.locator(".info .title").innerText()).startsWith("Vetted");
            page.locator(".opblock").last().waitFor();
            assertThat(page.locator(".opblock").count()).isEqualTo(73);
            assertThat(complaints).isEmpty();
        }
    }
}
