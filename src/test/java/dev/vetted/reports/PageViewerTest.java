package dev.vetted.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import dev.vetted.documents.Documents;
import dev.vetted.reports.reading.UnreadableDocument;
import dev.vetted.reports.reading.UnreadableDocument.Reason;
import dev.vetted.reports.reading.isolated.IsolatedReader;
import dev.vetted.reports.reading.pages.Mark;
import dev.vetted.reports.reading.pages.PagePicture;
import dev.vetted.shared.Refusal;
import dev.vetted.shared.Sha256;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class PageViewerTest {

    private static final ReviewId REVIEW = ThirdPartyFixtures.REVIEW;
    private static final byte[] PNG = {1, 2, 3};
    private static final Mark MARK =
            new Mark(3, new BigDecimal("0.1"), new BigDecimal("0.2"), new BigDecimal("0.3"), new BigDecimal("0.02"));

    private final IsolatedReader reader = mock();
    private final Documents documents = mock();
    private final Reports reports = mock();
    private final PageViewer viewer = new PageViewer(reader, documents, reports);

    @BeforeEach
    void aReadReport() {
        given(reports.newest(REVIEW)).willReturn(ReportFixtures.read());
    }

    @Test
    void marksEachFactAndWarningThatQuotesThePage() throws Exception {
        given(reader.draw(any(), anyInt(), any())).willAnswer(asked -> {
            List<String> quotes = asked.getArgument(2);
            return new PagePicture(
                    3,
                    14,
                    PNG,
                    quotes.stream()
                            .map(quote -> quote.equals("ignore") ? List.<Mark>of() : List.of(MARK))
                            .toList());
        });

        ShownPage page = viewer.page(REVIEW, 3);

        assertThat(page.marks())
                .containsEntry("systemName", List.of(MARK))
                .containsEntry("categories[0]", List.of(MARK))
                .containsEntry("warnings[0]", List.of())
                .doesNotContainKeys("opinion", "controls[0]");
        assertThat(page.pages()).isEqualTo(14);
        assertThat(page.picture()).isEqualTo(Sha256.of(PNG));
        assertThat(page.document()).isEqualTo(ReportFixtures.read().document());
    }

    @Test
    void drawsAPageOnceForItsPictureAndItsMarks() throws Exception {
        ArgumentCaptor<List<String>> quotes = ArgumentCaptor.captor();
        given(reader.draw(any(), anyInt(), quotes.capture()))
                .willAnswer(asked -> new PagePicture(
                        12,
                        14,
                        PNG,
                        asked.<List<String>>getArgument(2).stream()
                                .map(it -> List.of(MARK))
                                .toList()));

        viewer.page(REVIEW, 12);
        viewer.page(REVIEW, 12);

        verify(reader, times(1)).draw(any(), anyInt(), any());
        assertThat(quotes.getValue()).contains("Access is removed.", "2 of 25");
    }

    @Test
    void saysThatThereIsNoSuchPage() throws Exception {
        given(reader.draw(any(), anyInt(), any())).willThrow(new UnreadableDocument(Reason.NO_SUCH_PAGE));

        assertThatThrownBy(() -> viewer.page(REVIEW, 99)).isInstanceOf(Refusal.Unknown.class);
    }

    @Test
    void saysThatAPageCannotBeDrawnAndWhatToDoMeanwhile() throws Exception {
        given(reader.draw(any(), anyInt(), any())).willThrow(new UnreadableDocument(Reason.TOO_COMPLEX));

        assertThatThrownBy(() -> viewer.page(REVIEW, 3))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContainingAll("Page 3 cannot be shown", "Open the file itself");
    }
}
