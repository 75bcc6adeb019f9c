package dev.vetted.thirdparties.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.vetted.shared.Actor;
import dev.vetted.shared.Refusal;
import dev.vetted.thirdparties.Engagements;
import dev.vetted.thirdparties.Reviews;
import dev.vetted.thirdparties.ThirdParties;
import dev.vetted.thirdparties.ThirdParty;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import dev.vetted.web.security.PageSlice;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageSlice({ThirdPartyPages.class, EngagementPages.class})
class ThirdPartyPagesTest {

    private static final Actor ANNA = Actor.person("anna");
    private static final Map<String, String> LEDGER_FACTORS = Map.ofEntries(
            Map.entry("factors.dataVolume", "MANY"),
            Map.entry("factors.dataSubjects", "CUSTOMERS"),
            Map.entry("factors.dataLocation", "EQUIVALENT"),
            Map.entry("factors.modelsOnOurData", "NO"),
            Map.entry("factors.exitEffort", "MONTHS"),
            Map.entry("factors.concentration", "NO"),
            Map.entry("factors.customerFacing", "NO"),
            Map.entry("factors.regulated", "YES"),
            Map.entry("factors.supplyChain", "DIRECT"),
            Map.entry("factors.incidents", "NO"),
            Map.entry("factors.foreignControl", "NO"),
            Map.entry("factors.annualSpendThousands", " 120 "));

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    ThirdParties thirdParties;

    @MockitoBean
    Engagements engagements;

    @MockitoBean
    Reviews reviews;

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void registersAThirdPartyAndGoesOnToIt() {
        given(thirdParties.register("Quillmere Cloud, Inc.", Optional.empty(), ANNA))
                .willReturn(ThirdPartyFixtures.quillmere());

        assertThat(mvc.post()
                        .uri("/third-parties")
                        .param("legalName", " Quillmere Cloud, Inc. ")
                        .param("contactEmail", "")
                        .with(csrf()))
                .hasRedirectedUrl("/third-parties/" + ThirdPartyFixtures.THIRD_PARTY);
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void keepsWhatWasTypedWhenTheNameIsKnownAlready() {
        given(thirdParties.register("Quillmere & Sons", Optional.empty(), ANNA))
                .willThrow(new Refusal.Conflicting("It is registered already."));

        assertThat(mvc.post()
                        .uri("/third-parties")
                        .param("legalName", "Quillmere & Sons")
                        .param("contactEmail", "")
                        .with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("It is registered already.", "value=\"Quillmere &amp; Sons\"");
    }

    @Test
    @WithMockUser(roles = "AUDITOR")
    void offersAnAuditorNothingToWriteAndRefusesIt() {
        given(thirdParties.all()).willReturn(List.of(ThirdPartyFixtures.quillmere()));

        assertThat(mvc.get().uri("/third-parties"))
                .hasStatusOk()
                .bodyText()
                .contains("Quillmere Cloud, Inc.")
                .doesNotContain("Register a third party");
        assertThat(mvc.post().uri("/third-parties").param("legalName", "X").with(csrf()))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    @WithMockUser(roles = "ANALYST")
    void escapesNames() {
        given(thirdParties.all())
                .willReturn(List.of(new ThirdParty(
                        ThirdPartyFixtures.THIRD_PARTY,
                        "<script>alert(1)</script>",
                        Optional.empty(),
                        "anna",
                        Instant.EPOCH)));

        assertThat(mvc.get().uri("/third-parties"))
                .bodyText()
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert(1)");
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void registersAnEngagement() {
        given(engagements.register(
                        ThirdPartyFixtures.THIRD_PARTY, ThirdPartyFixtures.ledgerUse(), "Head of Finance", ANNA))
                .willReturn(ThirdPartyFixtures.registered());

        assertThat(engagement("8")).hasRedirectedUrl("/engagements/" + ThirdPartyFixtures.ENGAGEMENT);
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void takesTheFactorsOfTheRiskAsChosen() {
        given(engagements.register(
                        ThirdPartyFixtures.THIRD_PARTY, ThirdPartyFixtures.statedLedgerUse(), "Head of Finance", ANNA))
                .willReturn(ThirdPartyFixtures.registered());

        assertThat(engagement("8", LEDGER_FACTORS)).hasRedirectedUrl("/engagements/" + ThirdPartyFixtures.ENGAGEMENT);
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void keepsTheFactorsAsChosenWhenTheSpendIsWrong() {
        given(thirdParties.get(ThirdPartyFixtures.THIRD_PARTY)).willReturn(ThirdPartyFixtures.quillmere());

        assertThat(engagement("8", Map.of("factors.dataVolume", "MASS", "factors.annualSpendThousands", "a lot")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Give the spend as a whole number of thousands.",
                        "value=\"a lot\"",
                        "value=\"MASS\" selected=\"selected\">100,000 or more")
                .contains("Where the law protects it as well", "Suppliers of suppliers");
        verifyNoInteractions(engagements);
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void keepsAnEngagementAsTypedWhenAFieldIsWrong() {
        given(thirdParties.get(ThirdPartyFixtures.THIRD_PARTY)).willReturn(ThirdPartyFixtures.quillmere());

        assertThat(engagement("a day"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Give a whole number of hours",
                        "value=\"a day\"",
                        "value=\"Quillmere Ledger\"",
                        "value=\"CONFIDENTIAL\" selected",
                        "name=\"criticalFunction\" checked");
        verifyNoInteractions(engagements);
    }

    @Test
    @WithMockUser(roles = "ANALYST")
    void showsAnEngagementWithItsTierAndReviews() {
        given(engagements.get(ThirdPartyFixtures.ENGAGEMENT)).willReturn(ThirdPartyFixtures.underReview());
        given(reviews.of(ThirdPartyFixtures.ENGAGEMENT)).willReturn(List.of(ThirdPartyFixtures.openReview()));

        assertThat(mvc.get().uri("/engagements/" + ThirdPartyFixtures.ENGAGEMENT))
                .hasStatusOk()
                .bodyText()
                .contains("Quillmere Ledger", "Under review", "High", "Confidential data in a critical function")
                .contains("/reviews/" + ThirdPartyFixtures.REVIEW)
                .doesNotContain("Start the lifecycle");
    }

    @Test
    @WithMockUser(username = "anna", roles = "ANALYST")
    void startsALifecycleOnceAndSaysWhyNotTwice() {
        String start = "/engagements/" + ThirdPartyFixtures.ENGAGEMENT + "/start";

        assertThat(mvc.post().uri(start).with(csrf()))
                .hasRedirectedUrl("/engagements/" + ThirdPartyFixtures.ENGAGEMENT);

        given(engagements.request(ThirdPartyFixtures.ENGAGEMENT, ANNA))
                .willThrow(new Refusal.Conflicting("It was started before."));
        assertThat(mvc.post().uri(start).with(csrf()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Not possible now", "It was started before.");
    }

    @Test
    @WithMockUser(roles = "ANALYST")
    void answersAnIdThatIsNoneWithAPageThatSaysSo() {
        assertThat(mvc.get().uri("/third-parties/nonsense"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("There is no third party nonsense");
    }

    private MvcTestResult engagement(String hours) {
        return engagement(hours, Map.of());
    }

    private MvcTestResult engagement(String hours, Map<String, String> factors) {
        var post = mvc.post();
        factors.forEach(post::param);
        return post.uri("/engagements")
                .param("thirdParty", ThirdPartyFixtures.THIRD_PARTY.toString())
                .param("serviceName", "Quillmere Ledger")
                .param("purpose", "Keeps our general ledger")
                .param("dataClass", "CONFIDENTIAL")
                .param("accessKind", "USER")
                .param("criticalFunction", "true")
                .param("tolerableOutageHours", hours)
                .param("processesTransactions", "true")
                .param("regions", "Frankfurt; Dublin")
                .param("relationshipOwner", "Head of Finance")
                .with(csrf())
                .exchange();
    }
}
