package dev.vetted.reports.web.confirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import dev.vetted.reports.PageViewer;
import dev.vetted.reports.web.ShownPages;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import dev.vetted.web.security.PageSlice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageSlice(PagePictureFiles.class)
class PagePictureFilesTest {

    private static final ReviewId ID = ThirdPartyFixtures.REVIEW;
    private static final String PAGE = "/reviews/" + ID + "/report/pages/3";

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    PageViewer viewer;

    @Test
    @WithMockUser(roles = "OWNER")
    void showsPicturesAndMarksToWhoeverSignedIn() {
        given(viewer.page(ID, 3)).willReturn(ShownPages.third());

        assertThat(mvc.get().uri(PAGE)).hasStatusOk().hasContentType(MediaType.IMAGE_PNG);
        assertThat(mvc.get().uri(PAGE + "/marks"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.marks.periodEnd[0].page")
                .isEqualTo(3);
    }

    @Test
    void showsNothingToOthers() {
        assertThat(mvc.get().uri(PAGE)).hasStatus(HttpStatus.FOUND);
    }
}
