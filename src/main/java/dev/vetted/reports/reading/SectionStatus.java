package dev.vetted.reports.reading;

import dev.vetted.reports.reading.Reading.Section;
import dev.vetted.reports.reading.Reading.Status;
import dev.vetted.reports.reading.Reading.TextLayer;
import dev.vetted.reports.reading.controls.ControlFindings;
import dev.vetted.reports.reading.structure.ReportText;
import dev.vetted.reports.reading.structure.SectionKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says section by section whether it was read, so that an empty list is never taken for "none". */
final class SectionStatus {

    private final ReportText report;
    private final List<Fact<Integer>> unreadable;
    private final Fact<TextLayer> textLayer;

    SectionStatus(ReportText report, List<Fact<Integer>> unreadable, Fact<TextLayer> textLayer) {
        this.report = report;
        this.unreadable = unreadable;
        this.textLayer = textLayer;
    }

    Map<Section, Status> of(
            ControlFindings controls,
            boolean opinion,
            boolean providers,
            boolean providerControls,
            boolean userControls) {
        Map<Section, Status> status = new EnumMap<>(Section.class);
        status.put(Section.AUDITORS_REPORT, of(SectionKind.AUDITORS_REPORT, opinion));
        status.put(Section.ASSERTION, of(SectionKind.ASSERTION, true));
        status.put(Section.DESCRIPTION, of(SectionKind.DESCRIPTION, true));
        status.put(Section.SUBSERVICE_ORGANIZATIONS, read(providers, SectionKind.DESCRIPTION));
        status.put(Section.SUBSERVICE_CONTROLS, read(providerControls, SectionKind.DESCRIPTION));
        status.put(Section.USER_ENTITY_CONTROLS, read(userControls, SectionKind.DESCRIPTION));
        status.put(Section.CONTROLS, read(!controls.controls().isEmpty(), SectionKind.TESTS));
        status.put(Section.TESTS, read(controls.hasResults(), SectionKind.TESTS));
        boolean answered = controls.exceptions().stream().anyMatch(exception -> exception.managementResponse() != null);
        status.put(Section.RESPONSES, answered ? read(true, SectionKind.TESTS) : missing());
        return status;
    }

    private Status of(SectionKind kind, boolean understood) {
        return report.section(kind).isPresent() ? read(understood, kind) : missing();
    }

    /** A part is read if something came out of it and none of its pages is a picture. */
    private Status read(boolean something, SectionKind kind) {
        if (textLayer.value() == TextLayer.NONE) {
            return Status.UNREADABLE;
        }
        if (hasPicturePages(kind)) {
            return Status.UNREADABLE;
        }
        return something ? Status.READ : missing();
    }

    private Status missing() {
        return unreadable.isEmpty() ? Status.NOT_FOUND : Status.UNREADABLE;
    }

    private boolean hasPicturePages(SectionKind kind) {
        Optional<dev.vetted.reports.reading.structure.Section> section = report.section(kind);
        if (section.isEmpty()) {
            return false;
        }
        int first = section.get().firstPage();
        int next = report.sections().stream()
                .filter(other -> other.start() > section.get().start())
                .mapToInt(other -> other.firstPage())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        // The page on which the next part begins may show the end of this one.
        int last = Math.max(next - 1, section.get().lastPage());
        return unreadable.stream().map(Fact::page).anyMatch(page -> page != null && page >= first && page <= last);
    }
}
