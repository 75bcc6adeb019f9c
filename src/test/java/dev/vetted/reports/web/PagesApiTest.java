package dev.vetted.reports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import dev.vetted.reports.PageViewer;
import dev.vetted.reports.ShownPage;
import dev.vetted.shared.Refusal;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import dev.vetted.web.security.ApiSlice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApiSlice(PagesApi.class)
class PagesApiTest {

    private static final ReviewId ID = ThirdPartyFixtures.REVIEW;
    private static final String PAGE = "/api/v1/reviews/" + ID + "/report/pages/3";

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    PageViewer viewer;

    @Test
    @WithMockUser(roles = "AUDITOR")
    void givesAPageAsAPictureThatIsSentOnce() {
        ShownPage page = ShownPages.third();
        given(viewer.page(ID, 3)).willReturn(page);

        assertThat(mvc.get().uri(PAGE))
                .hasStatusOk()
                .hasContentType(MediaType.IMAGE_PNG)
                .hasHeader(HttpHeaders.ETAG, "\"" + page.picture().hex() + "\"")
                .hasHeader(HttpHeaders.CACHE_CONTROL, "no-cache, private")
                .body()
                .isEqualTo(page.png());
        assertThat(mvc.get()
                        .uri(PAGE)
                        .header(HttpHeaders.IF_NONE_MATCH, "\"" + page.picture().hex() + "\""))
                .hasStatus(HttpStatus.NOT_MODIFIED);
    }

    @Test
    @WithMockUser(roles = "AUDITOR")
    void letsAPictureBeKeptForGoodOnlyUnderTheHashOfItsFile() {
        ShownPage page = ShownPages.third();
        given(viewer.page(ID, 3)).willReturn(page);

        assertThat(mvc.get().uri(PAGE + "?document=" + page.document().hex()))
                .hasHeader(HttpHeaders.CACHE_CONTROL, "max-age=31536000, private, immutable");
        assertThat(mvc.get().uri(PAGE + "?document=another")).hasHeader(HttpHeaders.CACHE_CONTROL, "no-cache, private");
    }

    @Test
    @WithMockUser(roles = "AUDITOR")
    void saysWhereOnThePageEachFactStands() {
        given(viewer.page(ID, 3)).willReturn(ShownPages.third());

        assertThat(mvc.get().uri(PAGE + "/marks")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                        {"page": 3, "pages": 14,
                         "marks": {"periodEnd": [{"page": 3, "x": 0.1, "y": 0.2, "width": 0.3, "height": 0.02}],
                                   "warnings[0]": []}}""");
    }

    @Test
    @WithMockUser(roles = "AUDITOR")
    void saysThatThereIsNoSuchPage() {
        given(viewer.page(ID, 99)).willThrow(new Refusal.Unknown("The document has no page of this number."));

        assertThat(mvc.get().uri("/api/v1/reviews/" + ID + "/report/pages/99").accept(MediaType.ALL))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void asksWhoDidNotSignInToDoSo() {
        assertThat(mvc.get().uri(PAGE)).hasStatus(HttpStatus.UNAUTHORIZED);
    }
}
