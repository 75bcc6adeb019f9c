package dev.vetted.tracking.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * A process instance with where it stands and what it went through.
 *
 * @param position ids of the elements where it stands
 * @param visits in order
 * @param children the instances that it called
 */
record InstanceDetails(
        @JsonUnwrapped InstanceView instance,
        List<String> position,
        List<VisitView> visits,
        List<InstanceView> children) {

    static InstanceDetails of(InstanceView instance, List<VisitView> visits, List<InstanceView> children) {
        return new InstanceDetails(
                instance,
                visits.stream()
                        .filter(visit -> visit.leftAt() == null)
                        .map(VisitView::elementId)
                        .toList(),
                visits,
                children);
    }
}
