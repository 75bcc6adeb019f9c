package dev.vetted.thirdparties.web;

import dev.vetted.shared.Actor;
import dev.vetted.thirdparties.Engagement;
import dev.vetted.thirdparties.EngagementId;
import dev.vetted.thirdparties.Engagements;
import dev.vetted.thirdparties.ThirdPartyId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Engagements: what we use of a third party. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Third parties")
class EngagementsApi {

    private final Engagements engagements;

    EngagementsApi(Engagements engagements) {
        this.engagements = engagements;
    }

    @GetMapping("/third-parties/{id}/engagements")
    @Operation(summary = "The engagements with a third party, in the order they were registered")
    List<EngagementView> of(@PathVariable ThirdPartyId id) {
        return engagements.of(id).stream().map(EngagementView::of).toList();
    }

    @PostMapping("/third-parties/{id}/engagements")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Register an engagement with a third party")
    ResponseEntity<EngagementView> register(
            @PathVariable ThirdPartyId id, @Valid @RequestBody EngagementRequest request, Actor actor) {
        Engagement registered = engagements.register(
                id, request.use(), request.relationshipOwner().strip(), actor);
        EngagementView view = EngagementView.of(registered);
        return ResponseEntity.created(URI.create(view.links().get("self"))).body(view);
    }

    @GetMapping("/engagements/{id}")
    @Operation(summary = "One engagement: where it stands, and its tier once determined")
    EngagementView get(@PathVariable EngagementId id) {
        return EngagementView.of(engagements.get(id));
    }

    @PostMapping("/engagements/{id}/start")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Start the lifecycle: tier, review, and onboarding or not")
    EngagementView start(@PathVariable EngagementId id, Actor actor) {
        return EngagementView.of(engagements.request(id, actor));
    }
}
