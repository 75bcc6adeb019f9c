package dev.vetted.tracking.web.pages;

import dev.vetted.shared.web.Paged;
import dev.vetted.tracking.InstanceTracking;
import dev.vetted.tracking.ProcessInstance;
import dev.vetted.tracking.ProcessModels;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows process instances, where they stand and what they went through. */
@Controller
class InstancePages {

    private final InstanceTracking tracking;
    private final ProcessModels models;
    private final Positions positions;

    InstancePages(InstanceTracking tracking, ProcessModels models, Positions positions) {
        this.tracking = tracking;
        this.models = models;
        this.positions = positions;
    }

    /** Instances without a parent, or with an engagement all of its instances. */
    @GetMapping("/instances")
    String list(@RequestParam Optional<UUID> engagement, @RequestParam(defaultValue = "1") int page, Model model) {
        Paged<ProcessInstance> found = Paged.of(engagement.map(tracking::of).orElseGet(tracking::roots), page);
        List<InstanceRow> rows = positions.rows(found.rows());
        model.addAttribute("instances", new Paged<>(rows, found.number(), found.last(), found.total()));
        model.addAttribute("engagement", engagement.map(UUID::toString).orElse(""));
        return "tracking/list";
    }

    @GetMapping("/instances/{key}")
    String instance(@PathVariable long key, Model model) {
        ProcessInstance instance = tracking.get(key);
        model.addAttribute("position", positions.of(key));
        model.addAttribute("engagementId", instance.engagementId().toString());
        model.addAttribute("reviewId", instance.reviewId().map(UUID::toString).orElse(""));
        model.addAttribute(
                "parentKey", instance.parentKey().map(String::valueOf).orElse(""));
        return "tracking/instance";
    }

    /** Only what changes while an instance goes on. */
    @GetMapping("/instances/{key}/position")
    String position(@PathVariable long key, Model model) {
        model.addAttribute("position", positions.of(key));
        return "tracking/position";
    }

    /** The model of an instance as drawn. */
    @GetMapping("/instances/{key}/model")
    ResponseEntity<byte[]> model(@PathVariable long key) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .body(models.xml(tracking.get(key).processId()));
    }
}
