package dev.vetted.reports.web;

import dev.vetted.reports.PageViewer;
import dev.vetted.thirdparties.ReviewId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The pages of a review's report, to look at beside what was read from them. */
@RestController
@RequestMapping("/api/v1/reviews/{review}/report/pages/{page}")
@Tag(name = "Reports")
class PagesApi {

    private final PageViewer viewer;

    PagesApi(PageViewer viewer) {
        this.viewer = viewer;
    }

    @GetMapping
    @Operation(summary = "A page of the newest report as a picture; its ETag is the picture's SHA-256")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.IMAGE_PNG_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> picture(
            @PathVariable ReviewId review,
            @Parameter(description = "From 1", example = "4") @PathVariable int page,
            @Parameter(description = "SHA-256 of the report's file. With it the picture can be kept for good")
                    @RequestParam(required = false)
                    @Nullable
                    String document) {
        return PageAnswers.picture(viewer.page(review, page), document);
    }

    @GetMapping(path = "/marks", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Where on the page the words stand from which facts were read")
    PageView marks(
            @PathVariable ReviewId review, @Parameter(description = "From 1", example = "4") @PathVariable int page) {
        return PageView.of(viewer.page(review, page));
    }
}
