package dev.vetted.reports.web;

import dev.vetted.reports.ReportIntake;
import dev.vetted.reports.Reports;
import dev.vetted.tasks.Member;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.Reviews;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The reports of a review: taking them in. */
@RestController
@RequestMapping("/api/v1/reviews/{review}")
@Tag(name = "Reports", description = "The report of a review: upload, reading, confirmation")
class ReportsApi {

    private final ReportIntake intake;
    private final Reports reports;
    private final Reviews reviews;

    ReportsApi(ReportIntake intake, Reports reports, Reviews reviews) {
        this.intake = intake;
        this.reports = reports;
        this.reviews = reviews;
    }

    @GetMapping("/reports")
    @Operation(summary = "All files received for a review, oldest first")
    List<ReportView> of(@PathVariable ReviewId review) {
        return reports.of(reviews.get(review).id()).stream().map(ReportView::of).toList();
    }

    @PostMapping(path = "/report", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Upload the report that the review waits for: a PDF of up to 50 MB")
    ResponseEntity<ReportView> upload(@PathVariable ReviewId review, @RequestPart MultipartFile file, Member member)
            throws IOException {
        ReportView view = ReportView.of(intake.upload(review, FileName.of(file), file.getBytes(), member));
        return ResponseEntity.created(URI.create("/api/v1/reviews/" + review + "/reports"))
                .body(view);
    }

    @PostMapping("/report/unavailable")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Note that no report can be had; the review ends without one")
    void unavailable(@PathVariable ReviewId review, @Valid @RequestBody ReasonRequest request, Member member) {
        reports.noneAvailable(review, request.reason(), member);
    }
}
