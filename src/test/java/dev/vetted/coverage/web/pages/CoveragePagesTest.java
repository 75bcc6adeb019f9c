package dev.vetted.coverage.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import dev.vetted.coverage.CoverageFixtures;
import dev.vetted.coverage.Coverages;
import dev.vetted.thirdparties.ThirdParties;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import dev.vetted.web.security.PageSlice;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageSlice(CoveragePages.class)
@WithMockUser(username = "anna", roles = "ANALYST")
class CoveragePagesTest {

    private static final String PAGE = "/third-parties/" + ThirdPartyFixtures.THIRD_PARTY + "/coverage";
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 15);

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    Coverages coverages;

    @MockitoBean
    ThirdParties thirdParties;

    @BeforeEach
    void aThirdParty() {
        given(thirdParties.get(ThirdPartyFixtures.THIRD_PARTY)).willReturn(ThirdPartyFixtures.quillmere());
    }

    @Test
    void showsTodayWithWhatChangesNextAndWhatIsWanted() {
        given(coverages.today(ThirdPartyFixtures.THIRD_PARTY)).willReturn(CoverageFixtures.on(TODAY));

        assertThat(mvc.get().uri(PAGE))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Coverage on 2026-10-15",
                        "Uncovered after period",
                        "Report is current",
                        "The last report ended on 2026-06-30, and no letter follows it.",
                        "2027-07-01: Report is stale; Ask for the next report",
                        "Ask for a bridge letter",
                        "92 days that no report covers. A letter speaks of it until 2025-11-30.",
                        "Covers no day: it tests no controls over a period.",
                        "<svg",
                        "class=\"report\"",
                        "class=\"letter\"",
                        "class=\"gap\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-09-30|The first report starts after this day.",
                "2025-01-01|The day lies in the period of a report, which ends on 2025-09-30.",
                "2025-11-01|A letter of the management speaks of the time until 2025-11-30, without assurance.",
                "2025-12-01|The last report ended on 2025-09-30, and the letter after it counts until 2025-11-30."
            })
    void saysInASentenceHowADayStands(LocalDate day, String sentence) {
        given(coverages.of(ThirdPartyFixtures.THIRD_PARTY, day)).willReturn(CoverageFixtures.on(day));

        assertThat(mvc.get().uri(PAGE + "?on=" + day)).hasStatusOk().bodyText().contains(sentence);
    }

    @Test
    void drawsNothingWithoutADocument() {
        given(coverages.today(ThirdPartyFixtures.THIRD_PARTY)).willReturn(CoverageFixtures.withoutDocuments(TODAY));

        assertThat(mvc.get().uri(PAGE))
                .hasStatusOk()
                .bodyText()
                .contains("No report on tested controls was accepted.", "Nothing changes by itself.")
                .doesNotContain("<svg");
    }

    @Test
    void refusesWhatIsNoDay() {
        assertThat(mvc.get().uri(PAGE + "?on=soon")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
