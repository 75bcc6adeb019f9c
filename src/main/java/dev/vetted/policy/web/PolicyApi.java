package dev.vetted.policy.web;

import dev.vetted.policy.PolicyVersion;
import dev.vetted.policy.ReviewPolicies;
import dev.vetted.policy.rules.RuleCatalogue;
import dev.vetted.tasks.Member;
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

/** The review policy in its versions, and the rule catalogue. */
@RestController
@RequestMapping(PolicyApi.BASE)
@Tag(name = "Policy", description = "The settings of a review in their versions, and the rules a report is checked by")
class PolicyApi {

    static final String BASE = "/api/v1/policy";

    private final ReviewPolicies policies;

    PolicyApi(ReviewPolicies policies) {
        this.policies = policies;
    }

    @GetMapping
    @Operation(summary = "The policy that holds now: every setting with its value, default, range and reason")
    PolicyView current() {
        return PolicyView.of(policies.current());
    }

    @GetMapping("/versions")
    @Operation(summary = "All versions, newest first, each with what it changed")
    List<VersionView> versions() {
        return VersionView.of(policies.versions());
    }

    @GetMapping("/versions/{number}")
    @Operation(summary = "One version with all its settings")
    PolicyView version(@PathVariable int number) {
        return PolicyView.of(policies.version(number));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Change settings, which makes a new version; for administrators")
    ResponseEntity<PolicyView> change(@Valid @RequestBody PolicyRequest request, Member member) {
        PolicyVersion made = policies.change(member, request.basedOn(), request.values(), request.reason());
        return ResponseEntity.created(URI.create(BASE + "/versions/" + made.number()))
                .body(PolicyView.of(made));
    }

    @GetMapping("/rules")
    @Operation(summary = "The rule catalogue with the severities of the policy that holds now")
    RulesView rules() {
        return RulesView.of(RuleCatalogue.shipped(), policies.current());
    }
}
