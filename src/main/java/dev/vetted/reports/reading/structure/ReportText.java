package dev.vetted.reports.reading.structure;

import dev.vetted.reports.reading.layout.Hyphenation;
import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.layout.PageLayout;
import dev.vetted.reports.reading.layout.Passage;
import dev.vetted.reports.reading.pdf.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The text of a document with its headings and sections; contents pages are left out. */
public final class ReportText {

    private static final Pattern LEADER = Pattern.compile("\\.{5}\\s*\\d{0,3}$");
    private static final Pattern PAGE_AT_END = Pattern.compile("\\D\\s\\d{1,3}$");
    private static final Pattern CONTENTS_TITLE = Pattern.compile(
            "(?i)(?:table\\s+of\\s+)?contents|(?:what\\s+is\\s+)?in\\s+this\\s+(?:report|document)|index");
    private static final Pattern ENTRY = Pattern.compile(".*\\S\\s*(?:\\.{3,}|…|\\s)\\s*(?:\\d{1,3})?\\s*$");

    private static final int LINES_OF_AN_INTRODUCTION = 2;

    private final List<PageLayout> pages;
    private final List<Line> lines = new ArrayList<>();
    private final List<Line> contents = new ArrayList<>();
    private final Hyphenation hyphenation;
    private final float proseSize;
    private final List<Heading> headings;
    private final List<Section> sections;

    public ReportText(List<PageLayout> pages) {
        this.pages = List.copyOf(pages);
        for (PageLayout page : pages) {
            List<Line> listed = isContentsPage(page) ? page.lines() : taggedContents(page);
            page.lines().forEach(line -> (listed.contains(line) ? contents : lines).add(line));
        }
        this.hyphenation = Hyphenation.learnedFrom(lines);
        this.proseSize = Headings.proseSize(lines);
        this.headings = Headings.find(lines, proseSize);
        this.sections = new SectionFinder(headings, lines).sections();
    }

    private static boolean isContentsPage(PageLayout page) {
        long leaders = page.lines().stream()
                .filter(line -> LEADER.matcher(line.text()).find())
                .count();
        boolean title = page.lines().stream()
                .limit(4)
                .anyMatch(line -> CONTENTS_TITLE.matcher(line.text().strip()).matches());
        long numbered = page.lines().stream()
                .filter(line -> PAGE_AT_END.matcher(line.text()).find())
                .filter(line -> ENTRY.matcher(line.text()).matches())
                .count();
        return leaders >= 4 || title && (leaders + numbered) * 2 >= page.lines().size() - 2;
    }

    /** Lines that the document calls a table of contents, if most of them end in the number of a page. */
    private static List<Line> taggedContents(PageLayout page) {
        List<Line> tagged = page.lines().stream()
                .filter(line ->
                        line.words().getFirst().tag().nearest(Tag.Kind.CONTENTS).isPresent())
                .toList();
        long numbered = tagged.stream()
                .filter(line -> PAGE_AT_END.matcher(line.text()).find()
                        || LEADER.matcher(line.text()).find())
                .count();
        return numbered * 3 >= tagged.size() * 2L ? tagged : List.of();
    }

    public List<PageLayout> pages() {
        return pages;
    }

    public PageLayout page(int number) {
        return pages.get(number - 1);
    }

    /** All lines but those of contents pages. */
    public List<Line> lines() {
        return lines;
    }

    /** The lines of contents pages. */
    public List<Line> contents() {
        return contents;
    }

    public List<Heading> headings() {
        return headings;
    }

    public float proseSize() {
        return proseSize;
    }

    public Hyphenation hyphenation() {
        return hyphenation;
    }

    /** The top-level sections in the order of the document. */
    public List<Section> sections() {
        return sections;
    }

    public Optional<Section> section(SectionKind kind) {
        return sections.stream()
                .filter(section -> section.kind().filter(kind::equals).isPresent())
                .findFirst();
    }

    public Passage passage(Section section) {
        return passage(section.lines());
    }

    public Passage passage(List<Line> some) {
        return Passage.of(some, hyphenation);
    }

    /** The first pages up to the first section: cover and the like. */
    public List<Line> frontMatter() {
        int end = sections.isEmpty()
                ? lines.size()
                : sections.getFirst().heading().index();
        return lines.subList(0, end);
    }

    /** The parts, at any depth, whose title matches; each ends at the next heading of the same or a higher look. */
    public List<Section> topics(Pattern title, Pattern never) {
        return topics(heading -> title.matcher(heading.title()).find()
                && !never.matcher(heading.title()).find());
    }

    /** The parts whose titles say nothing of a subject, while their first sentence names it. */
    public List<Section> topicsIntroduced(Pattern subject) {
        return topics(heading -> subject.matcher(introduction(heading)).find());
    }

    /** The parts, at any depth, under the headings wanted. */
    public List<Section> topics(Predicate<Heading> wanted) {
        List<Section> topics = new ArrayList<>();
        for (Heading heading : headings) {
            int end = wanted.test(heading) ? endOf(heading) : 0;
            if (end > heading.end()) {
                topics.add(new Section(heading, Optional.empty(), heading.end(), lines.subList(heading.end(), end)));
            }
        }
        return topics;
    }

    private String introduction(Heading heading) {
        int end = Math.min(endOf(heading), heading.end() + LINES_OF_AN_INTRODUCTION);
        return passage(lines.subList(heading.end(), Math.max(heading.end(), end)))
                .text();
    }

    /** True for a part of a section of that kind, false for the section itself. */
    public boolean isWithin(Section part, SectionKind kind) {
        return section(kind)
                .filter(section -> section.heading() != part.heading()
                        && section.start() <= part.start()
                        && part.start() < section.end())
                .isPresent();
    }

    /** The part right behind another, if its title has the same look and does not begin a new section. */
    public Optional<Section> next(Section part) {
        return headings.stream()
                .filter(heading -> heading.index() == part.end())
                .filter(heading -> sections.stream().noneMatch(section -> section.heading() == heading))
                .filter(heading -> !heading.isOutranked(part.heading())
                        || Math.abs(heading.size() - part.heading().size()) < 0.3f)
                .map(heading -> new Section(
                        heading, Optional.empty(), heading.end(), lines.subList(heading.end(), endOf(heading))))
                .findFirst();
    }

    private int endOf(Heading heading) {
        for (Heading later : headings) {
            boolean newSection = sections.stream().anyMatch(section -> section.heading() == later);
            if (later.index() >= heading.end() && (newSection || heading.isOutranked(later) && !isMinor(later))) {
                return later.index();
            }
        }
        return lines.size();
    }

    /** Titles of groups in a list: criteria, names of companies, titles of columns. */
    private boolean isMinor(Heading heading) {
        String text = heading.text();
        return text.matches("(?:(?:CC|PI|A|C|P)\\s?\\d{1,2}\\.\\d.*)")
                || text.matches(
                        "(?i).*\\b(?:inc|llc|l\\.l\\.c|corp|corporation|ltd|limited|company|gmbh|plc|lp|llp|co)\\b\\.?")
                || isTitleOfColumns(heading);
    }

    /** True for a heading with wide gaps, which stands above columns and not above a part. */
    public boolean isTitleOfColumns(Heading heading) {
        return lines.get(heading.index()).segments().size() > 1;
    }
}
