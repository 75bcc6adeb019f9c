package dev.vetted.workflow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.vetted.evaluation.EvaluationUsers;
import dev.vetted.testing.Chromium;
import dev.vetted.testing.RequiresChromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The README's first review, in a real browser. Leaves a picture of every step under {@code target/screenshots}. */
@RequiresChromium
class FirstReviewInBrowserTest extends EngineTest {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final Path REPORT = Path.of("src/test/resources/corpus/dev-02-brackwater-type2.pdf");
    private static final String THIRD_PARTY = "Brackwater Freight Systems, LLC (by hand)";
    private static final double PATIENCE_MILLIS = 60_000;

    @LocalServerPort
    int port;

    private final List<String> complaints = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;
    private Page page;
    private int step;

    @BeforeEach
    void open() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Chromium.executable())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterEach
    void close() {
        browser.close();
        playwright.close();
    }

    @Test
    void aNewcomerTakesAReportFromRegistrationToTheWorkbook() throws IOException {
        signIn("analyst");
        register();
        upload();
        confirmReading();
        confirmScope();
        workChecklist();
        disposeOfAnException();
        disposeOfAnException();
        mapUserControls();
        recommend();
        signIn("approver");
        decide();
        signIn("lead");
        agree();
        Path workbook = download();

        assertThat(Files.size(workbook)).isGreaterThan(10_000);
        assertThatTheInstanceIsDrawn();
        assertThat(complaints).isEmpty();
    }

    private void signIn(String user) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL("http://127.0.0.1:" + port)
                .setViewportSize(1280, 900));
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.navigate("/");
        page.getByLabel("User name").fill(user);
        page.getByLabel("Password").fill(EvaluationUsers.PASSWORD);
        picture("sign-in");
        button("Sign in").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Inbox")))
                .isVisible();
        picture("inbox");
    }

    private void register() {
        link("Third parties").click();
        link("Register a third party").click();
        page.getByLabel("Legal name").fill(THIRD_PARTY);
        button("Register").click();
        link("Add an engagement").click();
        page.getByLabel("Service, as the third party names it").fill("TideGate Shipment Visibility Platform");
        page.getByLabel("What we do with it").fill("Tracking of our shipments");
        page.getByLabel("Most sensitive data it receives from us").selectOption("INTERNAL");
        page.getByLabel("Deepest access it has to our systems").selectOption("DATA_FEED");
        page.getByLabel("Tolerable outage in hours").fill("8");
        page.getByLabel("It supports a critical or important function").check();
        page.getByLabel("Who answers for it on our side").fill("owner");
        picture("engagement");
        button("Add").click();
        button("Start the lifecycle").click();
        picture("started");
    }

    private void upload() {
        openTask("Upload report");
        page.locator("#file").setInputFiles(REPORT);
        picture("upload");
        button("Upload").click();
    }

    private void confirmReading() {
        openTask("Confirm reading");
        assertThat(page.getByText("Holloway Pryce Assurance, LLC").first()).isVisible();
        fact("serviceAuditor").locator(".pick").click();
        // The first page waits until a process to draw it is there.
        assertThat(page.locator(".mark-chosen").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MILLIS));
        assertThat(page.locator("[data-says]")).isEmpty();
        picture("reading");
        fact("locations[0]").scrollIntoViewIfNeeded();
        correct("locations[0]", "Anchor Bay, Oregon");
        tickWhatNeedsALook();
        picture("reading-checked");
        button("Confirm the reading").click();
    }

    private Locator fact(String key) {
        return page.locator("[data-fact='%s']".formatted(key));
    }

    private void correct(String key, String value) {
        fact(key).locator(".pick").click();
        fact(key)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Correct"))
                .click();
        fact(key).locator("[name='values[value]']").fill(value);
        button("Keep this change").click();
        assertThat(fact(key).getByRole(AriaRole.ALERT)).containsText("Give a reason");
        fact(key).locator("[name=reason]").fill("The report writes it so on another page");
        button("Keep this change").click();
        assertThat(fact(key).locator("ins")).hasText(value);
    }

    private void tickWhatNeedsALook() {
        Locator ticks = page.locator("input[name=checked]");
        for (int tick = 0; tick < ticks.count(); tick++) {
            ticks.nth(tick).check();
        }
    }

    private void confirmScope() {
        openTask("Confirm scope");
        Locator verdicts = page.locator("select[name$='.verdict']");
        for (int row = 0; row < verdicts.count(); row++) {
            if (verdicts.nth(row).locator("option").first().textContent().startsWith("Choose")) {
                verdicts.nth(row).selectOption("COVERED");
                page.locator("input[name$='.reason']").nth(row).fill("Looked up in the report");
            }
        }
        picture("scope");
        button("Confirm the scope").click();
    }

    private void workChecklist() {
        openTask("Work checklist");
        picture("screening");
        page.locator("#reason").fill("Not looked up yet");
        button("Complete the checklist").click();
    }

    private void mapUserControls() {
        openTask("Map user entity controls");
        picture("user-controls");
        page.locator("#reason").fill("Mapped once our register is there");
        button("Complete").click();
    }

    private void disposeOfAnException() {
        openTask("Dispose exception");
        page.getByLabel("Accept", new Page.GetByLabelOptions().setExact(false))
                .first()
                .check();
        page.locator("textarea[name=reason]").fill("Our own quarterly access review covers it.");
        picture("exception");
        button("Dispose of the exception").click();
    }

    private void recommend() {
        openTask("Recommend decision");
        page.locator("input[name=outcome][value=APPROVED_WITH_CONDITIONS]").check();
        page.locator("#grounds").fill("Covers our use");
        page.locator("input[name$='.text']").last().fill("Send the next report");
        page.locator("input[name$='.owner']").last().fill("owner");
        page.locator("input[name$='.due']").last().fill("2027-03-31");
        picture("recommendation");
        button("Recommend").click();
    }

    private void decide() {
        openTask("Approve decision");
        page.locator("input[name=outcome][value=APPROVED_WITH_CONDITIONS]").check();
        page.locator("#grounds").fill("Agreed");
        picture("approval");
        button("Decide").click();
    }

    private void agree() {
        openTask("Approve again");
        picture("second-approval");
        page.locator("input[name=secondOutcome][value=AGREED]").check();
        page.locator("textarea[name=reason]").fill("Agreed");
        button("Decide").click();
    }

    private Path download() {
        link("Decisions").click();
        page.getByRole(AriaRole.LINK)
                .and(page.locator("tbody a").first())
                .first()
                .click();
        picture("decision");
        Locator link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download the workbook"));
        for (int tries = 0; tries < PATIENCE_MILLIS / 1000 && link.count() == 0; tries++) {
            page.reload();
            page.waitForTimeout(1000);
        }
        Download download = page.waitForDownload(link::click);
        return download.path();
    }

    private void assertThatTheInstanceIsDrawn() {
        link("Instances").click();
        page.locator("tr", new Page.LocatorOptions().setHasText(THIRD_PARTY))
                .first()
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        assertThat(page.locator(".djs-container svg").first()).isVisible();
        picture("instance");
    }

    /** Waits in the inbox until the task of this third party is there, as a person would by reloading. */
    private void openTask(String name) {
        Locator task = page.locator("tr", new Page.LocatorOptions().setHasText(THIRD_PARTY))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
        for (int tries = 0; tries < PATIENCE_MILLIS / 1000; tries++) {
            page.navigate("/inbox");
            if (task.count() > 0) {
                task.first().click();
                return;
            }
            page.waitForTimeout(1000);
        }
        assertThat(task.first()).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(1));
    }

    private Locator link(String name) {
        return page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name + "( \\d+)?$")))
                .first();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve("%02d-%s.png".formatted(++step, name)))
                .setFullPage(true));
    }
}
