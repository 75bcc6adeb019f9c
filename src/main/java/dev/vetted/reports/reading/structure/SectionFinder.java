package dev.vetted.reports.reading.structure;

import dev.vetted.reports.reading.layout.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cuts a document into its top-level sections; the title of the auditor's report shows how such titles look. */
final class SectionFinder {

    private static final Pattern RESULT = Pattern.compile(
            "(?i)\\b(?:no\\s+(?:relevant\\s+)?(?:exceptions?|deviations?|findings?)|(?:none|exceptions?|deviations?)\\s+noted)\\b");
    private static final Pattern EXAMINED = Pattern.compile(
            "(?i)\\bwe\\s+(?:have\\s+)?(?:examined|been\\s+engaged|were\\s+engaged|conducted\\s+(?:our|an)\\s+(?:examination|engagement))\\b");
    private static final Pattern CONCLUDED = Pattern.compile(
            "(?i)\\b(?:in|it\\s+is)\\s+our\\s+opinion\\b|\\bexpress\\s+(?:an|no)\\s+opinion\\b|\\bdisclaimer\\b");
    private static final int FEWEST_RESULTS = 8;
    private static final int FEWEST_LINES_OF_A_DESCRIPTION = 40;

    private final List<Heading> headings;
    private final List<Line> lines;

    SectionFinder(List<Heading> headings, List<Line> lines) {
        this.headings = headings;
        this.lines = lines;
    }

    List<Section> sections() {
        Optional<Heading> model = headings.stream()
                .filter(heading -> heading.page() > 1 && kind(heading).isPresent())
                .filter(heading -> kind(heading).get() == SectionKind.AUDITORS_REPORT)
                .max((a, b) -> Float.compare(a.size(), b.size()));
        if (model.isEmpty()) {
            model = headings.stream()
                    .filter(heading -> heading.page() > 1 && isMainPart(kind(heading)))
                    .max((a, b) -> Float.compare(a.size(), b.size()));
        }
        return model.map(this::cut).orElse(List.of());
    }

    private List<Section> cut(Heading model) {
        List<Heading> tops = new ArrayList<>();
        for (Heading heading : headings) {
            if (isTop(heading, model)) {
                tops.add(heading);
            }
        }
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < tops.size(); i++) {
            Heading top = tops.get(i);
            int end = i + 1 < tops.size() ? tops.get(i + 1).index() : lines.size();
            List<Line> text = lines.subList(top.end(), end);
            sections.add(new Section(top, kind(top).or(() -> kindByText(text)), top.end(), text));
        }
        return withDescription(withLetter(sections));
    }

    /** Where no title names the auditor's report, it is the part in which an auditor says what was examined and concluded. */
    private static List<Section> withLetter(List<Section> sections) {
        return sections.stream().anyMatch(section -> section.is(SectionKind.AUDITORS_REPORT))
                ? sections
                : withKind(
                        sections,
                        SectionKind.AUDITORS_REPORT,
                        sections.stream()
                                .filter(section ->
                                        section.kind().isEmpty() || section.is(SectionKind.OTHER_INFORMATION))
                                .filter(SectionFinder::isLetter)
                                .findFirst());
    }

    private static boolean isLetter(Section section) {
        String text = section.lines().stream().map(Line::text).collect(Collectors.joining(" "));
        return EXAMINED.matcher(text).find() && CONCLUDED.matcher(text).find();
    }

    /**
     * Where no title speaks of a description, it is the longest part in front of the tests whose title says nothing.
     */
    private static List<Section> withDescription(List<Section> sections) {
        if (sections.stream().anyMatch(section -> section.is(SectionKind.DESCRIPTION))) {
            return sections;
        }
        Optional<Section> longest = sections.stream()
                .takeWhile(section -> !section.is(SectionKind.TESTS))
                .filter(section -> section.kind().isEmpty() && section.lines().size() >= FEWEST_LINES_OF_A_DESCRIPTION)
                .max(Comparator.comparingInt(section -> section.lines().size()));
        return withKind(sections, SectionKind.DESCRIPTION, longest);
    }

    private static List<Section> withKind(List<Section> sections, SectionKind kind, Optional<Section> one) {
        return sections.stream()
                .map(section -> one.filter(section::equals).isPresent() ? section.as(kind) : section)
                .toList();
    }

    /** Whatever its title: where result after result is printed, the tests are reported. */
    private static Optional<SectionKind> kindByText(List<Line> text) {
        long results =
                text.stream().filter(line -> RESULT.matcher(line.text()).find()).count();
        return results >= FEWEST_RESULTS ? Optional.of(SectionKind.TESTS) : Optional.empty();
    }

    /** The parts that every report has; when the auditor's letter is a picture, their titles show the look. */
    private static boolean isMainPart(Optional<SectionKind> kind) {
        return kind.filter(one ->
                        one == SectionKind.ASSERTION || one == SectionKind.DESCRIPTION || one == SectionKind.TESTS)
                .isPresent();
    }

    private static boolean isTop(Heading heading, Heading model) {
        boolean alike = heading.size() >= model.size() * 0.93f && (heading.bold() || !model.bold());
        if (!alike || heading.page() < 2) {
            return false;
        }
        if (model.isNumbered() || heading.isNumbered()) {
            return heading.isNumbered();
        }
        return kind(heading).isPresent() && !model.isAbove(heading);
    }

    private static Optional<SectionKind> kind(Heading heading) {
        return SectionKind.of(heading.title());
    }
}
