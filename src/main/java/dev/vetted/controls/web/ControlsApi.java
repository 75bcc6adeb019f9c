package dev.vetted.controls.web;

import dev.vetted.controls.ControlRegister;
import dev.vetted.controls.register.ControlCode;
import dev.vetted.controls.register.ControlStatus;
import dev.vetted.shared.web.Paged;
import dev.vetted.tasks.Member;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The register of our own controls. */
@RestController
@RequestMapping(ControlsApi.BASE)
@Tag(name = "Controls", description = "Our own controls, and what on our side answers what a report expects of us")
class ControlsApi {

    static final String BASE = "/api/v1/controls";

    private final ControlRegister register;

    ControlsApi(ControlRegister register) {
        this.register = register;
    }

    @GetMapping
    @Operation(summary = "Our own controls by id, 50 a page: those that speak of all words of the search")
    OwnControlView.PageView search(
            @RequestParam(defaultValue = "") String search,
            @RequestParam Optional<ControlStatus> status,
            @RequestParam(defaultValue = "1") int page) {
        return OwnControlView.PageView.of(Paged.of(register.search(search, status), page));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One of our own controls")
    OwnControlView get(@PathVariable String id) {
        return OwnControlView.of(register.get(ControlCode.of(id)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add a control to the register; for analysts and administrators")
    ResponseEntity<OwnControlView> create(@Valid @RequestBody OwnControlRequest request, Member member) {
        OwnControlView view = OwnControlView.of(register.create(request.toEntry(), member));
        return ResponseEntity.created(URI.create(view.links().get("self"))).body(view);
    }

    @PutMapping("/{id}")
    @Operation(summary = "Change a control; what is left out is emptied")
    OwnControlView change(@PathVariable String id, @Valid @RequestBody OwnControlRequest request, Member member) {
        return OwnControlView.of(register.change(request.toEntry(ControlCode.of(id)), member));
    }

    @PostMapping("/{id}/retirement")
    @Operation(summary = "Retire a control: it answers for nothing from now on")
    OwnControlView retire(@PathVariable String id, @Valid @RequestBody ReasonRequest request, Member member) {
        return OwnControlView.of(register.retire(ControlCode.of(id), request.reason(), member));
    }
}
