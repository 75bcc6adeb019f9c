package dev.vetted.tracking.web;

import dev.vetted.tracking.InstanceTracking;
import dev.vetted.tracking.ProcessInstance;
import dev.vetted.tracking.ProcessModels;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Process instances: where each stands. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Instances", description = "Where every process instance stands, and the models they follow")
class InstancesApi {

    private final InstanceTracking tracking;
    private final ProcessModels models;

    InstancesApi(InstanceTracking tracking, ProcessModels models) {
        this.tracking = tracking;
        this.models = models;
    }

    @GetMapping("/instances")
    @Operation(summary = "All instances that no other called, newest first")
    List<InstanceView> roots() {
        return views(tracking.roots());
    }

    @GetMapping("/engagements/{engagement}/instances")
    @Operation(summary = "All instances of an engagement, in the order they started")
    List<InstanceView> of(@PathVariable UUID engagement) {
        return views(tracking.of(engagement));
    }

    @GetMapping("/instances/{key}")
    @Operation(summary = "One instance: where it stands, what it went through, which it called")
    InstanceDetails get(@PathVariable long key) {
        ProcessInstance instance = tracking.get(key);
        List<VisitView> visits = tracking.visits(key).stream()
                .map(it -> VisitView.of(it, models.elementName(instance.processId(), it.elementId())))
                .toList();
        return InstanceDetails.of(view(instance), visits, views(tracking.childrenOf(key)));
    }

    @GetMapping(path = "/processes/{processId}/xml", produces = MediaType.APPLICATION_XML_VALUE)
    @Operation(summary = "A process model as BPMN 2.0 XML")
    byte[] xml(@PathVariable String processId) {
        return models.xml(processId);
    }

    private List<InstanceView> views(List<ProcessInstance> instances) {
        return instances.stream().map(this::view).toList();
    }

    private InstanceView view(ProcessInstance instance) {
        return InstanceView.of(instance, models.name(instance.processId()));
    }
}
