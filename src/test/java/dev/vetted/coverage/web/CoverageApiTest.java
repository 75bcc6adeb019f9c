package dev.vetted.coverage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import dev.vetted.coverage.CoverageFixtures;
import dev.vetted.coverage.Coverages;
import dev.vetted.shared.Refusal;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import dev.vetted.web.security.ApiSlice;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApiSlice(CoverageApi.class)
class CoverageApiTest {

    private static final String COVERAGE = "/api/v1/third-parties/" + ThirdPartyFixtures.THIRD_PARTY + "/coverage";
    private static final LocalDate DAY = LocalDate.of(2025, 12, 15);

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    Coverages coverages;

    @Test
    @WithMockUser(roles = "AUDITOR")
    void tellsTheStandingOnADayAndWhenItChanges() {
        given(coverages.of(ThirdPartyFixtures.THIRD_PARTY, DAY)).willReturn(CoverageFixtures.on(DAY));

        assertThat(mvc.get().uri(COVERAGE + "?on=2025-12-15"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"on": "2025-12-15", "state": "BRIDGE_EXPIRED", "age": "CURRENT", "wanted": "NOTHING",
                         "periodEnd": "2025-09-30", "bridgedUntil": "2025-11-30",
                         "next": {"on": "2026-01-01", "state": "COVERS"},
                         "reports": [{"start": "2024-10-01", "end": "2025-09-30", "opinion": "UNQUALIFIED"},
                                     {"start": "2026-01-01", "end": "2026-06-30"}],
                         "letters": [{"from": "2025-10-01", "to": "2025-11-30"}],
                         "gaps": [{"from": "2025-10-01", "to": "2025-12-31", "days": 92, "tolerated": false,
                                   "bridgedUntil": "2025-11-30"}],
                         "notCounted": [{"kind": "ISO/IEC 27001 certificate"}],
                         "systems": ["Quillmere Ledger"], "policyVersion": 1,
                         "links": {"thirdParty": "/api/v1/third-parties/%s"}}""".formatted(ThirdPartyFixtures.THIRD_PARTY));
    }

    @Test
    @WithMockUser(roles = "OWNER")
    void looksAtTodayWhenNoDayIsGiven() {
        given(coverages.today(ThirdPartyFixtures.THIRD_PARTY)).willReturn(CoverageFixtures.withoutDocuments(DAY));

        assertThat(mvc.get().uri(COVERAGE)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                        {"state": "NO_REPORT", "age": "NO_REPORT", "wanted": "NEXT_REPORT", "reports": []}""");
    }

    @Test
    @WithMockUser(roles = "ANALYST")
    void refusesWhatIsNoDay() {
        assertThat(mvc.get().uri(COVERAGE + "?on=yesterday")).hasStatus4xxClientError();
    }

    @Test
    @WithMockUser(roles = "ANALYST")
    void saysThatThereIsNoSuchThirdParty() {
        given(coverages.today(ThirdPartyFixtures.THIRD_PARTY)).willThrow(new Refusal.Unknown("There is none."));

        assertThat(mvc.get().uri(COVERAGE)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void asksWhoDidNotSignInToDoSo() {
        assertThat(mvc.get().uri(COVERAGE)).hasStatus(HttpStatus.UNAUTHORIZED);
    }
}
