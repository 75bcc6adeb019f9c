package dev.vetted.web.api;

import dev.vetted.tasks.Member;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is asking. */
@RestController
@Tag(name = "Me", description = "Who is signed in")
class MeApi {

    @GetMapping("/api/v1/me")
    @Operation(summary = "Your name, and the groups whose tasks you see")
    MeView me(Member member) {
        return new MeView(
                member.name(),
                member.groups().stream().sorted().toList(),
                Map.of("tasks", "/api/v1/tasks", "thirdParties", "/api/v1/third-parties"));
    }

    /** The person who signed in. */
    record MeView(String name, List<String> groups, Map<String, String> links) {}
}
