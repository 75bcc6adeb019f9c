package dev.vetted.evidence.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import dev.vetted.decisions.DecisionFixtures;
import dev.vetted.evidence.EvidenceWorkbook;
import dev.vetted.evidence.EvidenceWorkbooks;
import dev.vetted.shared.Sha256;
import dev.vetted.web.security.PageSlice;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageSlice(WorkbookPages.class)
@WithMockUser(roles = "AUDITOR")
class WorkbookPagesTest {

    private static final String DECISION = "/decisions/" + DecisionFixtures.ID;
    private static final byte[] CONTENT = {80, 75};
    private static final EvidenceWorkbook WORKBOOK = new EvidenceWorkbook(
            DecisionFixtures.ID, Sha256.of(CONTENT), "decision-1.xlsx", Instant.parse("2026-11-02T08:00:00Z"));

    private static final String ATTACHED = "attachment; filename=\"decision-1.xlsx\"; filename*=UTF-8''decision-1.xlsx";

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    EvidenceWorkbooks workbooks;

    @Test
    void handsOutTheWorkbookUnderItsHash() {
        given(workbooks.of(DecisionFixtures.ID)).willReturn(Optional.of(WORKBOOK));
        given(workbooks.content(DecisionFixtures.ID)).willReturn(CONTENT);

        assertThat(mvc.get().uri(DECISION + "/workbook"))
                .hasStatusOk()
                .hasHeader("ETag", "\"" + Sha256.of(CONTENT) + "\"")
                .headers()
                .hasValue("Content-Disposition", ATTACHED);
    }

    @Test
    void saysThatTheWorkbookIsNotWrittenYet() {
        given(workbooks.of(DecisionFixtures.ID)).willReturn(Optional.empty());

        assertThat(mvc.get().uri(DECISION + "/evidence"))
                .hasStatusOk()
                .bodyText()
                .contains("is being written");
        assertThat(mvc.get().uri(DECISION + "/workbook"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("not written yet");
    }

    @Test
    void tellsOfTheWorkbookOnThePageOfItsDecision() {
        given(workbooks.of(DecisionFixtures.ID)).willReturn(Optional.of(WORKBOOK));

        assertThat(mvc.get().uri(DECISION + "/evidence"))
                .hasStatusOk()
                .bodyText()
                .contains("decision-1.xlsx", Sha256.of(CONTENT).hex(), "2026-11-02 08:00 UTC");
    }
}
