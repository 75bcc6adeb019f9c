package dev.vetted.screening.web;

import dev.vetted.screening.Screenings;
import dev.vetted.shared.Refusal;
import dev.vetted.tasks.Member;
import dev.vetted.thirdparties.ReviewId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The screening of a review's report, and its checklist. */
@RestController
@RequestMapping("/api/v1/reviews/{review}/screening")
@Tag(name = "Screening", description = "The rules judged on the report, with two scores and a checklist")
class ScreeningApi {

    private final Screenings screenings;

    ScreeningApi(Screenings screenings) {
        this.screenings = screenings;
    }

    @GetMapping
    @Operation(summary = "Every rule with its result, what persons answered, and the scores with their parts")
    ScreeningView get(@PathVariable ReviewId review) {
        return screenings
                .find(review)
                .map(ScreeningView::of)
                .orElseThrow(() ->
                        new Refusal.Unknown("Review %s is not screened yet. It is once reading and scope are confirmed."
                                .formatted(review)));
    }

    @PostMapping("/answers")
    @Operation(summary = "Answer a rule; the answer gives its result, and what was computed stays beside it")
    ScreeningView answer(@PathVariable ReviewId review, @Valid @RequestBody AnswerRequest request, Member member) {
        return ScreeningView.of(
                screenings.answer(review, request.ruleId(), request.verdict(), request.evidence(), member));
    }

    @PostMapping("/completion")
    @Operation(
            summary = "Complete the checklist; every rule that blocks the report needs an answer",
            description = "With a reason, those that nobody answered are answered by it with \"cannot tell\".")
    ScreeningView complete(
            @PathVariable ReviewId review,
            @Valid @RequestBody(required = false) @Nullable CompletionRequest request,
            Member member) {
        String reason =
                Optional.ofNullable(request).map(CompletionRequest::reason).orElse("");
        return ScreeningView.of(screenings.complete(review, reason, member));
    }

    /** Why what blocks and nobody answered cannot be told. */
    record CompletionRequest(@Size(max = 2000) @Nullable String reason) {}
}
