package dev.vetted.controls.web;

import dev.vetted.controls.mapping.ControlFinding;
import dev.vetted.controls.mapping.ControlTopic;
import dev.vetted.controls.mapping.Suggestion;
import dev.vetted.controls.mapping.Suggestions;
import dev.vetted.controls.mapping.Treatment;
import dev.vetted.controls.mapping.UserControlCase;
import dev.vetted.controls.mapping.UserControlMapping;
import dev.vetted.controls.register.ControlCode;
import dev.vetted.criteria.CriterionId;
import dev.vetted.reports.reading.Reading;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The user entity controls of a review as the API shows them.
 *
 * @param section whether the report's list of them was read
 * @param findings on us as of today
 * @param completedFindings how many there were when the mapping was completed
 */
record UserControlsView(
        String reviewId,
        Reading.Status section,
        List<CaseView> userControls,
        List<FindingView> findings,
        @Nullable String completedBy,
        @Nullable Instant completedAt,
        @Nullable String reason,
        @Nullable Integer completedFindings,
        Map<String, String> links) {

    static UserControlsView of(UserControlMapping mapping, Suggestions suggestions, List<ControlFinding> findings) {
        String self = "/api/v1/reviews/" + mapping.review() + "/user-controls";
        boolean open = mapping.completion().isEmpty();
        Map<String, String> links = new TreeMap<>(Map.of("self", self));
        if (open) {
            links.put("complete", self + "/completion");
        }
        return new UserControlsView(
                mapping.review().toString(),
                mapping.section(),
                mapping.cases().stream()
                        .map(it -> CaseView.of(
                                it, open ? suggestions.forControl(it.expected()) : List.of(), open ? self : null))
                        .toList(),
                findings.stream().map(FindingView::of).toList(),
                mapping.completion()
                        .map(UserControlMapping.Completion::completedBy)
                        .orElse(null),
                mapping.completion()
                        .map(UserControlMapping.Completion::completedAt)
                        .orElse(null),
                mapping.completion()
                        .flatMap(UserControlMapping.Completion::reason)
                        .orElse(null),
                mapping.completion().map(it -> it.findings().size()).orElse(null),
                links);
    }

    /** One user entity control, with what may answer it. */
    record CaseView(
            String id,
            int ordinal,
            @Nullable String reportedId,
            String text,
            List<String> criteria,
            int page,
            List<String> topics,
            Treatment treatment,
            List<String> controls,
            @Nullable String reason,
            @Nullable String settledBy,
            @Nullable Instant settledAt,
            List<Suggestion> suggestions,
            Map<String, String> links) {

        private static CaseView of(UserControlCase found, List<Suggestion> suggestions, @Nullable String base) {
            return new CaseView(
                    found.id().toString(),
                    found.ordinal(),
                    found.expected().id(),
                    found.expected().text(),
                    found.expected().criteria().stream().map(CriterionId::value).toList(),
                    found.expected().page(),
                    ControlTopic.of(found.expected().text()).stream()
                            .map(ControlTopic::label)
                            .toList(),
                    found.treatment(),
                    found.controls().stream().map(ControlCode::value).toList(),
                    found.reason().orElse(null),
                    found.settledBy().orElse(null),
                    found.settledAt().orElse(null),
                    suggestions,
                    base == null
                            ? Map.of()
                            : Map.of(
                                    "map", base + "/" + found.id() + "/mapping",
                                    "notApplicable", base + "/" + found.id() + "/not-applicable"));
        }
    }

    /** A finding on us. */
    record FindingView(
            String userControl,
            int ordinal,
            ControlFinding.Kind kind,
            @Nullable String control,
            String message) {

        private static FindingView of(ControlFinding finding) {
            return new FindingView(
                    finding.cuec().toString(),
                    finding.ordinal(),
                    finding.kind(),
                    finding.control().map(ControlCode::value).orElse(null),
                    finding.message());
        }
    }
}
