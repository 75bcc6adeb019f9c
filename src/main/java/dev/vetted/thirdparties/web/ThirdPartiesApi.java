package dev.vetted.thirdparties.web;

import dev.vetted.shared.Actor;
import dev.vetted.thirdparties.ThirdParties;
import dev.vetted.thirdparties.ThirdParty;
import dev.vetted.thirdparties.ThirdPartyId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Third parties. */
@RestController
@RequestMapping("/api/v1/third-parties")
@Tag(name = "Third parties", description = "Third parties, what we use of them, and the reviews of that")
class ThirdPartiesApi {

    private final ThirdParties thirdParties;

    ThirdPartiesApi(ThirdParties thirdParties) {
        this.thirdParties = thirdParties;
    }

    @GetMapping
    @Operation(summary = "All third parties, by name")
    List<ThirdPartyView> all() {
        return thirdParties.all().stream().map(ThirdPartyView::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Register a third party")
    ResponseEntity<ThirdPartyView> register(@Valid @RequestBody ThirdPartyRequest request, Actor actor) {
        ThirdParty registered =
                thirdParties.register(request.legalName(), Optional.ofNullable(request.contactEmail()), actor);
        ThirdPartyView view = ThirdPartyView.of(registered);
        return ResponseEntity.created(URI.create(view.links().get("self"))).body(view);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One third party")
    ThirdPartyView get(@PathVariable ThirdPartyId id) {
        return ThirdPartyView.of(thirdParties.get(id));
    }
}
