package dev.vetted.decisions.web;

import dev.vetted.decisions.Decision;
import dev.vetted.decisions.DecisionStep;
import dev.vetted.decisions.Decisions;
import dev.vetted.decisions.FirstApproval;
import dev.vetted.tasks.Member;
import dev.vetted.thirdparties.ReviewId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What approvers do: one decides, or two one after the other. */
@RestController
@RequestMapping("/api/v1/reviews/{review}/decision")
@Tag(name = "Decisions")
class ApprovalsApi {

    private final Decisions decisions;

    ApprovalsApi(Decisions decisions) {
        this.decisions = decisions;
    }

    @PostMapping
    @Operation(summary = "Decide on a review; not for anyone who prepared a part of it")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DecisionView.class)))
    @ApiResponse(
            responseCode = "202",
            description = "The approval is kept, and a second approver has to agree",
            content = @Content(schema = @Schema(implementation = AwaitingView.class)))
    ResponseEntity<Object> decide(
            @PathVariable ReviewId review, @Valid @RequestBody DecisionRequest request, Member member) {
        DecisionStep step = decisions.decide(review, request.toDraft(), member);
        return switch (step) {
            case DecisionStep.Decided decided -> created(decided.taken());
            case DecisionStep.AwaitingSecond awaiting -> accepted(awaiting.first());
        };
    }

    @PostMapping("/second-approval")
    @Operation(summary = "Agree with the first approval, reject, or return it; not for who approved first")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DecisionView.class)))
    @ApiResponse(responseCode = "204", description = "It is returned to the analysts", content = @Content)
    ResponseEntity<Object> approveAgain(
            @PathVariable ReviewId review, @Valid @RequestBody SecondApprovalRequest request, Member member) {
        return decisions
                .secondApproval(review, request.outcome(), request.reason(), member)
                .map(ApprovalsApi::created)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    private static ResponseEntity<Object> created(Decision decision) {
        DecisionView view = DecisionView.of(decision, Optional.empty());
        return ResponseEntity.created(URI.create(view.links().get("self"))).body(view);
    }

    private static ResponseEntity<Object> accepted(FirstApproval first) {
        return ResponseEntity.accepted().body(AwaitingView.of(first));
    }
}
