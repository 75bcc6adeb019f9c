package dev.vetted.controls.web;

import dev.vetted.controls.ControlRegister;
import dev.vetted.controls.UserEntityControls;
import dev.vetted.controls.mapping.CuecId;
import dev.vetted.controls.mapping.Suggestions;
import dev.vetted.controls.register.ControlCode;
import dev.vetted.controls.register.OwnControl;
import dev.vetted.tasks.Member;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.Reviews;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The user entity controls of a review. */
@RestController
@RequestMapping("/api/v1/reviews/{review}/user-controls")
@Tag(name = "Controls")
class UserControlsApi {

    private final UserEntityControls controls;
    private final ControlRegister register;
    private final Reviews reviews;

    UserControlsApi(UserEntityControls controls, ControlRegister register, Reviews reviews) {
        this.controls = controls;
        this.register = register;
        this.reviews = reviews;
    }

    @GetMapping
    @Operation(summary = "What the report expects of us, what answers it, what may answer it, and the findings on us")
    UserControlsView of(@PathVariable ReviewId review) {
        return UserControlsView.of(
                controls.of(reviews.get(review).id()),
                Suggestions.among(register.all().stream().map(OwnControl::entry).toList()),
                controls.findings(review));
    }

    @PostMapping("/{cuec}/mapping")
    @Operation(summary = "Map a user entity control to controls of ours; to none of them, it is open again")
    UserControlsView map(
            @PathVariable ReviewId review,
            @PathVariable CuecId cuec,
            @Valid @RequestBody MappingRequest request,
            Member member) {
        controls.map(review, cuec, request.toCodes(), member);
        return of(review);
    }

    @PostMapping("/{cuec}/not-applicable")
    @Operation(summary = "Note that a user entity control does not concern our use, and why")
    UserControlsView notApplicable(
            @PathVariable ReviewId review,
            @PathVariable CuecId cuec,
            @Valid @RequestBody ReasonRequest request,
            Member member) {
        controls.notApplicable(review, cuec, request.reason(), member);
        return of(review);
    }

    @PostMapping("/completion")
    @Operation(summary = "Complete the mapping; what stays open needs a reason and becomes a finding on us")
    UserControlsView complete(
            @PathVariable ReviewId review, @Valid @RequestBody CompletionRequest request, Member member) {
        controls.complete(review, request.reason() == null ? "" : request.reason(), member);
        return of(review);
    }

    /** The controls of ours that answer it. */
    record MappingRequest(
            @Schema(example = "[\"AC-07\"]") @NotNull @Size(max = 100)
            List<@NotBlank String> controls) {

        List<ControlCode> toCodes() {
            return controls.stream().map(ControlCode::of).toList();
        }
    }

    /** Why something stays open; absent when everything is settled. */
    record CompletionRequest(@Size(max = 2000) @Nullable String reason) {}
}
