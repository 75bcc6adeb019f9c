package dev.vetted.reports.web.confirmation;

import dev.vetted.reports.PageViewer;
import dev.vetted.reports.web.PageAnswers;
import dev.vetted.reports.web.PageView;
import dev.vetted.thirdparties.ReviewId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pictures of a report's pages for those who confirm its reading; sessions do not open the API. */
@Controller
@RequestMapping("/reviews/{id}/report/pages/{page}")
class PagePictureFiles {

    private final PageViewer viewer;

    PagePictureFiles(PageViewer viewer) {
        this.viewer = viewer;
    }

    @GetMapping
    ResponseEntity<byte[]> picture(
            @PathVariable ReviewId id,
            @PathVariable int page,
            @RequestParam(required = false) @Nullable String document) {
        return PageAnswers.picture(viewer.page(id, page), document);
    }

    @GetMapping("/marks")
    ResponseEntity<PageView> marks(@PathVariable ReviewId id, @PathVariable int page) {
        return ResponseEntity.ok(PageView.of(viewer.page(id, page)));
    }
}
