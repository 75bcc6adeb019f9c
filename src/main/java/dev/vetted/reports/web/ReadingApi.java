package dev.vetted.reports.web;

import dev.vetted.reports.AssuranceReport;
import dev.vetted.reports.Reports;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.ReadingJson;
import dev.vetted.shared.Refusal;
import dev.vetted.tasks.Member;
import dev.vetted.thirdparties.ReviewId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The reading of a review's report: what a person makes of it. */
@RestController
@RequestMapping("/api/v1/reviews/{review}/reading")
@Tag(name = "Reports")
class ReadingApi {

    private final ReadingJson json = new ReadingJson();
    private final Reports reports;

    ReadingApi(Reports reports) {
        this.reports = reports;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "What was read from the newest report, as read; corrections are listed with the report")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Reading.class)))
    String reading(@PathVariable ReviewId review) {
        return json.toJson(readingOf(review));
    }

    private Reading readingOf(ReviewId review) {
        return reports.of(review).reversed().stream()
                .findFirst()
                .flatMap(AssuranceReport::reading)
                .orElseThrow(() -> new Refusal.Unknown(
                        "Review %s has no reading yet. Upload its report, or wait until the one uploaded is read."
                                .formatted(review)));
    }

    @GetMapping("/points-to-check")
    @Operation(
            summary = "What has to be looked at one by one before the reading is confirmed",
            description = "Facts read with little confidence, facts and sections that such a document has and that were"
                    + " not found, and warnings. Send their keys with the confirmation once you have looked, or correct"
                    + " them; all else is confirmed as a whole.")
    List<PointView> pointsToCheck(@PathVariable ReviewId review) {
        readingOf(review);
        return reports.pointsToCheck(review).stream().map(PointView::of).toList();
    }

    @PostMapping("/confirmation")
    @Operation(
            summary =
                    "Confirm the reading, with what you corrected, removed and added, and what you checked one by one",
            description = "Both values of each correction stay, with who and when.")
    ReportView confirm(@PathVariable ReviewId review, @Valid @RequestBody ConfirmationRequest request, Member member) {
        return ReportView.of(reports.confirm(review, request.toCorrections(), request.toChecked(), member));
    }

    @PostMapping("/replacement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Ask for another file in place of this one")
    void replace(@PathVariable ReviewId review, @Valid @RequestBody ReasonRequest request, Member member) {
        reports.replace(review, request.reason(), member);
    }

    @PostMapping("/rejection")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Reject the report; the review ends without one")
    void reject(@PathVariable ReviewId review, @Valid @RequestBody ReasonRequest request, Member member) {
        reports.reject(review, request.reason(), member);
    }
}
