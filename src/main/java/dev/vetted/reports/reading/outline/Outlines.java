package dev.vetted.reports.reading.outline;

import dev.vetted.reports.reading.Basis;
import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Fact;
import dev.vetted.reports.reading.ReportOutline;
import dev.vetted.reports.reading.ReportOutline.Part;
import dev.vetted.reports.reading.ReportOutline.PartKind;
import dev.vetted.reports.reading.facts.Evidence;
import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.structure.ReportText;
import dev.vetted.reports.reading.structure.Section;
import dev.vetted.reports.reading.structure.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the outline together; reads the parts of the document with their pages, and its dates. */
public final class Outlines {

    private static final int LONGEST_TITLE = 200;

    private final ReportText report;

    private Outlines(Evidence evidence) {
        this.report = evidence.report();
    }

    /**
     * Reads the outline.
     *
     * @param userEntityParts parts that list the controls of user entities
     * @param subserviceParts parts on subservice organizations
     */
    public static ReportOutline read(
            Evidence evidence, DocumentType type, List<Section> userEntityParts, List<Section> subserviceParts) {
        Outlines outlines = new Outlines(evidence);
        Changes changes = Changes.of(evidence);
        return new ReportOutline(
                outlines.parts(userEntityParts, subserviceParts),
                Commitments.of(evidence),
                changes.told(),
                changes.disclosed(),
                Evidence.isAttested(type) ? UseRestriction.of(evidence) : Fact.notFound(),
                PrintedDates.of(evidence, Outlines::kind));
    }

    private List<Part> parts(List<Section> userEntityParts, List<Section> subserviceParts) {
        List<Part> parts = new ArrayList<>();
        List<Line> front = report.frontMatter();
        if (!front.isEmpty() && !report.sections().isEmpty()) {
            int first = front.getFirst().page();
            // The letterhead above the title of the first section belongs to that section.
            int last = front.stream()
                    .mapToInt(Line::page)
                    .filter(page -> page < report.sections().getFirst().firstPage())
                    .max()
                    .orElse(first);
            parts.add(new Part(
                    PartKind.FRONT_MATTER, shortened(front.getFirst().text()), first, last, Basis.PART_BY_PLACE));
        }
        List<Line> contents = report.contents();
        if (!contents.isEmpty()) {
            parts.add(new Part(
                    PartKind.CONTENTS,
                    shortened(contents.getFirst().text()),
                    contents.getFirst().page(),
                    contents.getLast().page(),
                    Basis.PART_BY_PLACE));
        }
        for (Section section : report.sections()) {
            boolean again = parts.stream().anyMatch(part -> part.kind() == PartKind.TESTS);
            parts.add(part(again && isAppendix(section) ? PartKind.CRITERIA_MAPPING : kind(section), section));
            within(section, subserviceParts).forEach(part -> parts.add(part(PartKind.SUBSERVICE_ORGANIZATIONS, part)));
            within(section, userEntityParts).forEach(part -> parts.add(part(PartKind.USER_ENTITY_CONTROLS, part)));
        }
        return parts;
    }

    private List<Section> within(Section section, List<Section> topics) {
        return topics.stream()
                .filter(topic -> section.start() < topic.start() && topic.start() < section.end())
                .filter(topic -> !report.isTitleOfColumns(topic.heading()))
                .toList();
    }

    private static Part part(PartKind kind, Section section) {
        int last = section.lines().isEmpty()
                ? section.firstPage()
                : section.lines().getLast().page();
        return new Part(
                kind,
                shortened(section.heading().text()),
                section.firstPage(),
                last,
                kind == PartKind.OTHER ? Basis.PART_BY_PLACE : Basis.PART_BY_TITLE);
    }

    /** Controls that are listed once more behind the tests are listed for their criteria. */
    private static boolean isAppendix(Section section) {
        return kind(section) == PartKind.TESTS
                && section.heading().text().matches("(?i)(?:appendix|attachment|annex|exhibit)\\b.*");
    }

    private static PartKind kind(Section section) {
        return section.kind().map(Outlines::kind).orElse(PartKind.OTHER);
    }

    /** What a part with that title is; empty if the title does not say. */
    public static Optional<PartKind> kindOfTitle(String title) {
        return SectionKind.of(title).map(Outlines::kind);
    }

    private static PartKind kind(SectionKind kind) {
        return switch (kind) {
            case AUDITORS_REPORT -> PartKind.AUDITORS_REPORT;
            case ASSERTION -> PartKind.ASSERTION;
            case DESCRIPTION -> PartKind.DESCRIPTION;
            case TESTS -> PartKind.TESTS;
            case MAPPING -> PartKind.CRITERIA_MAPPING;
            case OTHER_INFORMATION -> PartKind.OTHER_INFORMATION;
            case USER_ENTITY_CONTROLS -> PartKind.USER_ENTITY_CONTROLS;
        };
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE);
    }
}
