package dev.vetted.tracking.web.pages;

import dev.vetted.shared.EngagementNames;
import dev.vetted.shared.web.Tag;
import dev.vetted.shared.web.Wording;
import dev.vetted.tracking.ElementVisit;
import dev.vetted.tracking.InstanceTracking;
import dev.vetted.tracking.ProcessInstance;
import dev.vetted.tracking.ProcessModels;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells in names and words where instances stand. */
@Component
class Positions {

    private final InstanceTracking tracking;
    private final ProcessModels models;
    private final EngagementNames names;

    Positions(InstanceTracking tracking, ProcessModels models, EngagementNames names) {
        this.tracking = tracking;
        this.models = models;
        this.names = names;
    }

    List<InstanceRow> rows(List<ProcessInstance> instances) {
        Collection<UUID> engagements =
                instances.stream().map(ProcessInstance::engagementId).collect(Collectors.toSet());
        Map<UUID, String> known = names.of(engagements);
        return instances.stream()
                .map(it -> row(it, known.getOrDefault(it.engagementId(), "Unknown engagement")))
                .toList();
    }

    Position of(long key) {
        ProcessInstance instance = tracking.get(key);
        List<ElementVisit> visits = tracking.visits(key);
        return new Position(
                rows(List.of(instance)).getFirst(),
                instance.isActive(),
                ids(visits, visit -> visit.leftAt().isEmpty()),
                ids(visits, visit -> visit.leftAt().isPresent()),
                visits.stream().map(visit -> row(visit, instance.processId())).toList(),
                rows(tracking.childrenOf(key)));
    }

    private InstanceRow row(ProcessInstance instance, String engagement) {
        return new InstanceRow(
                Long.toString(instance.key()),
                models.name(instance.processId()),
                engagement,
                Wording.of(instance.startedAt()),
                Wording.of(instance.endedAt()),
                instance.isActive() ? Tag.attention("Running") : Tag.good("Ended"),
                instance.isActive() ? standing(instance) : Wording.NONE);
    }

    private String standing(ProcessInstance instance) {
        String elements = tracking.visits(instance.key()).stream()
                .filter(visit -> visit.leftAt().isEmpty())
                .map(visit -> models.elementName(instance.processId(), visit.elementId()))
                .distinct()
                .collect(Collectors.joining(", "));
        return elements.isEmpty() ? "Between two steps" : elements;
    }

    private VisitRow row(ElementVisit visit, String processId) {
        return new VisitRow(
                models.elementName(processId, visit.elementId()),
                visit.actor(),
                Wording.of(visit.enteredAt()),
                Wording.of(visit.leftAt()),
                visit.leftAt().isPresent() ? Tag.good("Done") : Tag.attention("Here now"),
                visit.outcome().orElse(Wording.NONE),
                visit.problem().orElse(""));
    }

    private static String ids(List<ElementVisit> visits, Predicate<ElementVisit> wanted) {
        return visits.stream()
                .filter(wanted)
                .map(ElementVisit::elementId)
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
