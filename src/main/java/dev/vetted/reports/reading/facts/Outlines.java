package dev.vetted.reports.reading.facts;

import dev.vetted.reports.reading.Basis;
import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Fact;
import dev.vetted.reports.reading.ReportOutline;
import dev.vetted.reports.reading.ReportOutline.Part;
import dev.vetted.reports.reading.ReportOutline.PartKind;
import dev.vetted.reports.reading.ReportOutline.PrintedDate;
import dev.vetted.reports.reading.layout.Hit;
import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.layout.Passage;
import dev.vetted.reports.reading.structure.ReportText;
import dev.vetted.reports.reading.structure.Section;
import dev.vetted.reports.reading.structure.SectionKind;
import dev.vetted.reports.reading.wording.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads how a document is made up: its parts and dates, commitments, changes and the restriction of its use. */
public final class Outlines {

    private static final int MOST_DATES = 600;
    private static final int MOST_TEXTS = 60;
    private static final int LONGEST_TITLE = 200;

    private static final Pattern COMMITMENTS_TITLE = Pattern.compile(
            "(?i)\\bservice\\s+(?:level\\s+)?commitments?\\b|\\bsystem\\s+requirements\\b|\\bcommitments\\s+(?:to|and\\s+(?:system\\s+)?requirements)\\b");
    private static final Pattern CHANGES_TITLE = Pattern.compile(
            "(?i)\\b(?:significant|material|relevant|major|key)\\s+changes?\\b|\\bchanges?\\s+(?:to|in|of)\\s+(?:the\\s+)?(?:system|service|environment|platform|controls?)\\b|\\bchanges?\\s+(?:during|in|since|within)\\s+the\\s+(?:period|year)|\\bchanges\\s+and\\s+incidents\\b|\\bincidents?\\s+and\\s+changes\\b");
    private static final Pattern NOT_CHANGES =
            Pattern.compile("(?i)\\bmanagement\\b|\\bprocedures?\\b|\\bcontrol\\b|(?:CC|A|C|PI|P)\\d\\.\\d");
    private static final Pattern UNCHANGED = Pattern.compile(
            "(?i)\\b(?:no|not\\s+any|without)\\s+(?:[\\w-]+\\s+){0,3}?changes?\\b|\\bchanges?\\b[^.]{0,40}\\bnone\\b|\\b(?:did|has|have)\\s+not\\s+changed?\\b|\\bunchanged\\b|\\bnone\\b[^.]{0,60}\\bchanges?\\b");
    private static final Pattern CHANGE = Pattern.compile(
            "(?i)\\bchange[sd]?\\b|\\b(?:replac|mov|migrat|introduc|upgrad|relocat|retir|decommission|acquir|merg|switch|launch|implement|adopt)\\w*|\\bnew\\b");
    private static final Pattern RESTRICTED = Pattern.compile(
            "(?i)\\bintended\\s+(?:solely|only|exclusively)|\\bsolely\\s+for\\s+(?:the\\s+)?(?:information|use)|\\b(?:not\\s+intended\\s+to\\s+be|should\\s+not\\s+be|must\\s+not\\s+be|may\\s+not\\s+be)\\s+(?:and\\s+should\\s+not\\s+be\\s+)?(?:used|relied|distributed|given|passed)|\\b(?:use|distribution)\\s+(?:of\\s+this\\s+report\\s+)?is\\s+restricted|\\b(?:is|are)\\s+restricted\\s+to\\b|\\b(?:report|it)\\s+is\\s+(?:only\\s+)?(?:intended\\s+)?for\\s+(?:the\\s+)?(?:use|information)(?:\\s+and\\s+use)?\\s+of\\b|\\b(?:this|our)\\s+report\\s+is\\s+(?:only\\s+)?for\\s+(?!general)|\\bno\\s+(?:duty|responsibility)\\b[^.]{0,40}\\banyone\\s+else");
    private static final Pattern RESTRICTED_TITLE = Pattern.compile(
            "(?i)\\brestrict(?:ed|ion)s?\\b|\\b(?:use\\s+of\\s+(?:this|our|the)\\s+report|intended\\s+(?:use|users))");
    private static final Pattern GENERAL_USE = Pattern.compile("(?i)\\bgeneral[- ]use\\b|\\bfreely\\s+distributed\\b");
    private static final Pattern ITEM =
            Pattern.compile("^(?:[•▪●○◦■□➢✓·*–—]|[\\uF000-\\uF0FF]|\\(?(?:\\d{1,2}|[a-z])[.)])\\s+");

    private final Evidence evidence;
    private final ReportText report;

    private Outlines(Evidence evidence) {
        this.evidence = evidence;
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
        List<Fact<String>> changes = outlines.changes();
        return new ReportOutline(
                outlines.parts(userEntityParts, subserviceParts),
                outlines.commitments(),
                changes.stream()
                        .filter(fact -> !UNCHANGED.matcher(fact.value()).find())
                        .toList(),
                disclosed(changes),
                Evidence.isAttested(type) ? outlines.restrictedUse() : Fact.notFound(),
                outlines.dates());
    }

    private List<Part> parts(List<Section> userEntityParts, List<Section> subserviceParts) {
        List<Part> parts = new ArrayList<>();
        List<Line> front = report.frontMatter();
        if (!front.isEmpty() && !report.sections().isEmpty()) {
            parts.add(new Part(
                    PartKind.FRONT_MATTER,
                    shortened(front.getFirst().text()),
                    front.getFirst().page(),
                    front.getLast().page(),
                    Basis.PART_BY_PLACE));
        }
        for (Section section : report.sections()) {
            parts.add(part(kind(section), section));
            within(section, subserviceParts).forEach(part -> parts.add(part(PartKind.SUBSERVICE_ORGANIZATIONS, part)));
            within(section, userEntityParts).forEach(part -> parts.add(part(PartKind.USER_ENTITY_CONTROLS, part)));
        }
        return parts;
    }

    private static List<Section> within(Section section, List<Section> topics) {
        return topics.stream()
                .filter(topic -> section.start() < topic.start() && topic.start() < section.end())
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

    private static PartKind kind(Section section) {
        return section.kind().map(Outlines::kind).orElse(PartKind.OTHER);
    }

    /** What a part with that title is; empty if the title does not say. */
    static Optional<PartKind> kindOfTitle(String title) {
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

    private List<Fact<String>> commitments() {
        List<Fact<String>> found = new ArrayList<>();
        for (Section topic : report.topics(COMMITMENTS_TITLE, Pattern.compile("(?!)"))) {
            if (!report.isWithin(topic, SectionKind.TESTS)
                    && !report.isWithin(topic, SectionKind.AUDITORS_REPORT)
                    && !report.isWithin(topic, SectionKind.ASSERTION)) {
                texts(topic, found, Basis.COMMITMENT_UNDER_TITLE);
            }
        }
        return found;
    }

    private List<Fact<String>> changes() {
        List<Fact<String>> found = new ArrayList<>();
        for (Section topic : report.topics(CHANGES_TITLE, NOT_CHANGES)) {
            if (!report.isWithin(topic, SectionKind.TESTS)) {
                texts(topic, found, Basis.CHANGE_UNDER_TITLE);
            }
        }
        return found.stream()
                .filter(fact -> CHANGE.matcher(fact.value()).find())
                .toList();
    }

    private static Fact<Boolean> disclosed(List<Fact<String>> changes) {
        Optional<Fact<String>> told = changes.stream()
                .filter(fact -> !UNCHANGED.matcher(fact.value()).find())
                .findFirst();
        return told.or(() -> changes.stream().findFirst())
                .map(fact -> fact.map(text -> told.isPresent()))
                .orElse(Fact.notFound());
    }

    /** The items of a list, or else its sentences; what introduces a list is none. */
    private void texts(Section topic, List<Fact<String>> into, Basis basis) {
        List<List<Line>> items = new ArrayList<>();
        for (Line line : topic.lines()) {
            if (ITEM.matcher(line.text()).find()) {
                items.add(new ArrayList<>());
            }
            if (!items.isEmpty()) {
                items.getLast().add(line);
            }
        }
        if (items.size() < 2) {
            items = List.of(topic.lines());
        }
        for (List<Line> item : items) {
            Passage passage = report.passage(item);
            if (items.size() > 1) {
                String text = ITEM.matcher(passage.text()).replaceFirst("");
                add(text, passage.firstPage(), item.getFirst().text(), into, basis);
            } else {
                passage.sentences().stream()
                        .filter(sentence -> !sentence.text().strip().endsWith(":"))
                        .forEach(sentence -> add(sentence.text(), sentence.page(), sentence.quote(), into, basis));
            }
        }
    }

    private static void add(String text, int page, String quote, List<Fact<String>> into, Basis basis) {
        if (text.strip().split("\\s+").length >= 3 && into.size() < MOST_TEXTS) {
            into.add(Fact.of(text.strip(), page, quote, basis));
        }
    }

    private Fact<Boolean> restrictedUse() {
        Passage letter = evidence.auditorsReport();
        Optional<Hit> restricted = letter.sentences().stream()
                .filter(sentence -> RESTRICTED.matcher(sentence.text()).find())
                .findFirst();
        if (restricted.isPresent()) {
            return Fact.of(true, restricted.get().page(), restricted.get().quote(), Basis.USE_BY_AUDITOR);
        }
        Optional<Hit> titled = letter.find(RESTRICTED_TITLE);
        if (titled.isPresent()) {
            return Fact.of(true, titled.get().page(), titled.get().quote(), Basis.USE_BY_TITLE);
        }
        return evidence.all()
                .find(GENERAL_USE)
                .map(hit -> Fact.of(false, hit.page(), hit.quote(), Basis.USE_BY_TITLE))
                .orElse(Fact.notFound());
    }

    private List<PrintedDate> dates() {
        List<PrintedDate> dates = new ArrayList<>();
        addDates(report.frontMatter(), PartKind.FRONT_MATTER, dates);
        for (Section section : report.sections()) {
            List<Line> lines = report.lines().subList(section.heading().index(), section.end());
            addDates(lines, kind(section), dates);
        }
        return dates;
    }

    private void addDates(List<Line> lines, PartKind part, List<PrintedDate> into) {
        for (Hit hit : report.passage(lines).findAll(Dates.ONE)) {
            if (into.size() < MOST_DATES) {
                Dates.parse(String.valueOf(hit.group(1)), 0)
                        .ifPresent(date ->
                                into.add(new PrintedDate(date, part, hit.page(), hit.quote(), Basis.DATE_PRINTED)));
            }
        }
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE);
    }
}
