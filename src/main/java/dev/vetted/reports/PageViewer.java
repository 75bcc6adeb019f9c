package dev.vetted.reports;

import dev.vetted.documents.Documents;
import dev.vetted.reports.internal.Quotations;
import dev.vetted.reports.internal.RecentPages;
import dev.vetted.reports.reading.UnreadableDocument;
import dev.vetted.reports.reading.UnreadableDocument.Reason;
import dev.vetted.reports.reading.isolated.IsolatedReader;
import dev.vetted.reports.reading.isolated.ReadingUnavailable;
import dev.vetted.reports.reading.pages.Mark;
import dev.vetted.reports.reading.pages.PagePicture;
import dev.vetted.shared.Refusal;
import dev.vetted.shared.Sha256;
import dev.vetted.thirdparties.ReviewId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Shows the pages of reports beside what was read from them. Works on files, so it opens no transaction around that. */
@Component
public class PageViewer {

    private final IsolatedReader reader;
    private final Documents documents;
    private final Reports reports;
    private final RecentPages recent = new RecentPages();

    PageViewer(@Qualifier("pictures") IsolatedReader reader, Documents documents, Reports reports) {
        this.reader = reader;
        this.documents = documents;
        this.reports = reports;
    }

    /**
     * A page of the newest report of a review.
     *
     * @param number from 1
     * @throws Refusal.Unknown when the review has no report, or its report no such page
     * @throws Refusal.Invalid when the page cannot be drawn
     * @throws Refusal.Busy when too many pages are being drawn
     */
    public ShownPage page(ReviewId review, int number) {
        AssuranceReport report = reports.newest(review);
        // What is read later adds places, so a page that was looked at before is drawn again.
        String key = report.id() + " " + report.reading().isPresent() + " " + number;
        return recent.get(key, () -> draw(report, number));
    }

    private ShownPage draw(AssuranceReport report, int number) {
        Map<String, String> quotes = report.reading()
                .map(reading -> Quotations.onPage(reading, number))
                .orElse(Map.of());
        List<String> keys = List.copyOf(quotes.keySet());
        try {
            PagePicture drawn = reader.draw(
                    documents.content(report.document()),
                    number,
                    keys.stream().map(quotes::get).toList());
            Map<String, List<Mark>> marks = new HashMap<>();
            for (int i = 0; i < keys.size(); i++) {
                marks.put(keys.get(i), drawn.marks().get(i));
            }
            return new ShownPage(report.document(), number, drawn.pages(), drawn.png(), Sha256.of(drawn.png()), marks);
        } catch (UnreadableDocument refused) {
            throw refused.reason() == Reason.NO_SUCH_PAGE
                    ? new Refusal.Unknown(refused.getMessage())
                    : new Refusal.Invalid("Page %d cannot be shown. %s Open the file itself meanwhile."
                            .formatted(number, refused.getMessage()));
        } catch (ReadingUnavailable busy) {
            throw new Refusal.Busy(busy.getMessage());
        }
    }
}
