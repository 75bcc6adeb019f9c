package dev.vetted.triage.web;

import dev.vetted.tasks.Member;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.Reviews;
import dev.vetted.triage.ExceptionId;
import dev.vetted.triage.ExceptionTriage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The exceptions of a review. */
@RestController
@RequestMapping("/api/v1/reviews/{review}/exceptions")
@Tag(name = "Exceptions", description = "What deviated, how it is rated, and what was decided about it")
class ExceptionsApi {

    private final ExceptionTriage triage;
    private final Reviews reviews;

    ExceptionsApi(ExceptionTriage triage, Reviews reviews) {
        this.triage = triage;
        this.reviews = reviews;
    }

    @GetMapping
    @Operation(summary = "The exceptions of a review, in the order of the report")
    List<ExceptionView> of(@PathVariable ReviewId review) {
        return triage.of(reviews.get(review).id()).stream()
                .map(ExceptionView::of)
                .toList();
    }

    @PostMapping("/{exception}/disposition")
    @Operation(summary = "Dispose of an exception")
    ExceptionView dispose(
            @PathVariable ReviewId review,
            @PathVariable ExceptionId exception,
            @Valid @RequestBody DispositionRequest request,
            Member member) {
        return ExceptionView.of(triage.dispose(
                review,
                exception,
                request.disposition(),
                Optional.ofNullable(request.control()),
                request.reason(),
                member));
    }

    @PostMapping("/{exception}/override")
    @Operation(summary = "Set a severity in place of the computed one; both stay")
    ExceptionView override(
            @PathVariable ReviewId review,
            @PathVariable ExceptionId exception,
            @Valid @RequestBody OverrideRequest request,
            Member member) {
        return ExceptionView.of(triage.override(review, exception, request.severity(), request.reason(), member));
    }
}
