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

    private static final List<SectionKind> MAIN_PARTS =
            List.of(SectionKind.AUDITORS_REPORT, SectionKind.ASSERTION, SectionKind.DESCRIPTION, SectionKind.TESTS);

    private final ReportText report;
    private final List<Fact<Integer>> unreadable;
    private final Fact<TextLayer> textLayer;
    private final ReportOutline outline;

    SectionStatus(ReportText report, List<Fact<Integer>> unreadable, Fact<TextLayer> textLayer, ReportOutline outline) {
        this.outline = outline;
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
        status.put(
                Section.SUBSERVICE_ORGANIZATIONS, within(providers, ReportOutline.PartKind.SUBSERVICE_ORGANIZATIONS));
        status.put(
                Section.SUBSERVICE_CONTROLS, within(providerControls, ReportOutline.PartKind.SUBSERVICE_ORGANIZATIONS));
        status.put(Section.USER_ENTITY_CONTROLS, within(userControls, ReportOutline.PartKind.USER_ENTITY_CONTROLS));
        status.put(Section.CONTROLS, read(!controls.controls().isEmpty(), SectionKind.TESTS));
        status.put(Section.TESTS, read(controls.hasResults(), SectionKind.TESTS));
        boolean answered = controls.exceptions().stream().anyMatch(exception -> exception.managementResponse() != null);
        status.put(Section.RESPONSES, answered ? Status.READ : missing());
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

    /**
     * A picture between the pages of a part belongs to it. One behind its last page does so too, unless a part that
     * every report has was not found: then the picture is likely to be that one.
     */
    private boolean hasPicturePages(SectionKind kind) {
        Optional<dev.vetted.reports.reading.structure.Section> section = report.section(kind);
        if (section.isEmpty()) {
            return false;
        }
        int first = section.get().firstPage();
        int last = section.get().lines().isEmpty()
                ? first
                : section.get().lines().getLast().page();
        int next = report.sections().stream()
                .filter(other -> other.start() > section.get().start())
                .mapToInt(other -> other.firstPage())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        boolean partMissing =
                MAIN_PARTS.stream().anyMatch(main -> report.section(main).isEmpty());
        return isPicture(first, partMissing ? last + 1 : next);
    }

    /** A part within the description of which something was read, and none of its own pages is a picture. */
    private Status within(boolean something, ReportOutline.PartKind kind) {
        List<ReportOutline.Part> parts =
                outline.parts().stream().filter(part -> part.kind() == kind).toList();
        boolean own = something
                && !parts.isEmpty()
                && parts.stream().noneMatch(part -> isPicture(part.firstPage(), part.lastPage() + 1));
        return own && textLayer.value() != TextLayer.NONE ? Status.READ : read(something, SectionKind.DESCRIPTION);
    }

    private boolean isPicture(int from, int before) {
        return unreadable.stream().map(Fact::page).anyMatch(page -> page != null && page >= from && page < before);
    }
}
