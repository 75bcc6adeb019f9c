package dev.vetted.controls.web;

import dev.vetted.controls.register.ControlEntry;
import dev.vetted.controls.register.ControlStatus;
import dev.vetted.controls.register.OwnControl;
import dev.vetted.criteria.CriterionId;
import dev.vetted.shared.web.Paged;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** A control of our own as the API shows it. */
record OwnControlView(
        String id,
        String title,
        String description,
        @Nullable String owner,
        @Nullable String evidence,
        List<String> criteria,
        @Nullable LocalDate reviewedOn,
        @Nullable Integer reviewIntervalMonths,
        ControlStatus status,
        String changedBy,
        Instant changedAt,
        Map<String, String> links) {

    static OwnControlView of(OwnControl control) {
        ControlEntry entry = control.entry();
        String self =
                ControlsApi.BASE + "/" + UriUtils.encodePathSegment(entry.code().value(), "UTF-8");
        return new OwnControlView(
                entry.code().value(),
                entry.title(),
                entry.description(),
                entry.owner().orElse(null),
                entry.evidence().orElse(null),
                entry.criteria().stream().map(CriterionId::value).toList(),
                entry.reviewedOn().orElse(null),
                entry.intervalMonths().orElse(null),
                entry.status(),
                control.changedBy(),
                control.changedAt(),
                Map.of("self", self, "retire", self + "/retirement"));
    }

    /**
     * One page of the register.
     *
     * @param page from 1
     * @param total how many controls were found
     */
    record PageView(List<OwnControlView> controls, int page, int pages, int total) {

        static PageView of(Paged<OwnControl> found) {
            return new PageView(
                    found.rows().stream().map(OwnControlView::of).toList(),
                    found.number(),
                    found.last(),
                    found.total());
        }
    }
}
