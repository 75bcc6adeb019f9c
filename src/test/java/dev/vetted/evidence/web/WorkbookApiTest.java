package dev.vetted.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import dev.vetted.decisions.DecisionFixtures;
import dev.vetted.decisions.DecisionId;
import dev.vetted.decisions.Decisions;
import dev.vetted.evidence.EvidenceWorkbook;
import dev.vetted.evidence.EvidenceWorkbooks;
import dev.vetted.shared.Refusal;
import dev.vetted.shared.Sha256;
import dev.vetted.web.security.ApiSlice;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApiSlice(WorkbookApi.class)
class WorkbookApiTest {

    private static final DecisionId ID = DecisionFixtures.ID;
    private static final String WORKBOOK = "/api/v1/decisions/" + ID + "/workbook";
    private static final byte[] CONTENT = "a workbook".getBytes(StandardCharsets.US_ASCII);
    private static final Sha256 HASH = Sha256.of(CONTENT);

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    EvidenceWorkbooks workbooks;

    @MockitoBean
    Decisions decisions;

    @Test
    @WithMockUser(roles = "AUDITOR")
    void handsOutTheWorkbookUnderItsNameAndHash() {
        givenAWorkbook();
        given(workbooks.content(ID)).willReturn(CONTENT);

        assertThat(mvc.get().uri(WORKBOOK))
                .hasStatusOk()
                .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .hasHeader("ETag", "\"" + HASH + "\"")
                .hasHeader("Content-Disposition", "attachment; filename=\"decision-1.xlsx\"")
                .body()
                .isEqualTo(CONTENT);
    }

    @Test
    @WithMockUser(roles = "AUDITOR")
    void sendsNothingAgainToWhoHasIt() {
        givenAWorkbook();

        assertThat(mvc.get().uri(WORKBOOK).header("If-None-Match", "\"" + HASH + "\""))
                .hasStatus(HttpStatus.NOT_MODIFIED)
                .body()
                .isEmpty();
    }

    @Test
    @WithMockUser(roles = "AUDITOR")
    void saysThatAWorkbookIsNotWrittenYet() {
        given(decisions.get(ID)).willReturn(DecisionFixtures.decision());
        given(workbooks.of(ID)).willReturn(Optional.empty());

        assertThat(mvc.get().uri(WORKBOOK))
                .hasStatus(HttpStatus.NOT_FOUND)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .endsWith("is not written yet. Try again soon.");
    }

    @Test
    @WithMockUser(roles = "AUDITOR")
    void saysThatADecisionIsUnknown() {
        given(decisions.get(ID)).willThrow(new Refusal.Unknown("There is no such decision."));

        assertThat(mvc.get().uri(WORKBOOK)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void asksWhoDidNotSignInToDoSo() {
        assertThat(mvc.get().uri(WORKBOOK)).hasStatus(HttpStatus.UNAUTHORIZED);
        verify(workbooks, never()).content(ID);
    }

    private void givenAWorkbook() {
        given(decisions.get(ID)).willReturn(DecisionFixtures.decision());
        given(workbooks.of(ID))
                .willReturn(Optional.of(
                        new EvidenceWorkbook(ID, HASH, "decision-1.xlsx", Instant.parse("2026-11-02T08:00:00Z"))));
    }
}
