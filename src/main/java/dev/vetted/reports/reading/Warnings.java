package dev.vetted.reports.reading;

import dev.vetted.reports.reading.Reading.Result;
import dev.vetted.reports.reading.Reading.Warning;
import dev.vetted.reports.reading.Reading.Warning.Kind;
import dev.vetted.reports.reading.controls.ControlFindings;
import dev.vetted.reports.reading.facts.Evidence;
import dev.vetted.reports.reading.facts.Periods;
import dev.vetted.reports.reading.layout.Hit;
import dev.vetted.reports.reading.layout.Letters;
import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.pdf.PageContent;
import dev.vetted.reports.reading.structure.ReportText;
import dev.vetted.reports.reading.structure.Section;
import dev.vetted.reports.reading.structure.SectionKind;
import dev.vetted.reports.reading.wording.Dates.Range;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lists what a person must look at before relying on a reading. */
final class Warnings {

    private static final int LONGEST_QUOTE = 160;
    private static final Pattern INSTRUCTION = Pattern.compile(
            "(?i)\\b(?:ignore|disregard|forget)\\s+(?:all\\s+|any\\s+|the\\s+)?(?:previous|prior|above|earlier|preceding|other)\\s+(?:instructions?|text|content|rules|prompts?)"
                    + "|\\b(?:you\\s+are|act\\s+as)\\s+(?:an?\\s+)?(?:AI|assistant|language\\s+model|chatbot|reviewer|expert)\\b"
                    + "|\\b(?:system|developer)\\s+prompt\\b|\\bas\\s+an\\s+AI\\b|\\blanguage\\s+models?\\b[^.]{0,60}\\b(?:must|should|report|state|answer|respond)\\b"
                    + "|\\b(?:automated|AI)\\s+(?:reviewers?|readers?|systems?|tools?|parsers?)\\b[^.]{0,60}\\b(?:must|should|shall|report|treat|mark|classify|approve|record)\\b"
                    + "|\\b(?:mark|report|classify|treat|rate|record)\\s+(?:this|the)\\s+(?:report|vendor|document|opinion)\\s+as\\s+(?:approved|clean|low|unqualified|passed|compliant)");

    private static final Pattern RESULT = Pattern.compile(
            "(?i)\\b(?:no\\s+(?:relevant\\s+)?(?:exceptions?|deviations?|findings?)|(?:none|exceptions?|deviations?)\\s+noted)\\b");
    private static final int FEWEST_RESULTS = 3;

    private final List<Warning> warnings = new ArrayList<>();

    /** Hidden text, marks across the text, pages without text, damaged pages. */
    Warnings pages(List<PageContent> pages, List<Fact<Integer>> unreadable, Set<Integer> recognised) {
        for (PageContent page : pages) {
            if (page.hidden().length() > 3) {
                warnings.add(new Warning(
                        Kind.HIDDEN_TEXT,
                        "The page holds text that a reader cannot see; it was left out.",
                        page.number(),
                        shortened(page.hidden())));
                instructions(page.hidden(), page.number());
            }
            if (page.damaged()) {
                warnings.add(new Warning(
                        Kind.INCOMPLETE,
                        "The page is damaged; what follows the damage was not read.",
                        page.number(),
                        null));
            }
        }
        pages.stream()
                .filter(page -> page.turned().length() > 3)
                .findFirst()
                .ifPresent(page -> warnings.add(new Warning(
                        Kind.WATERMARK_REMOVED,
                        "Text that runs across or up the page was left out.",
                        page.number(),
                        shortened(page.turned()))));
        unreadable.forEach(page -> warnings.add(new Warning(
                Kind.PAGE_WITHOUT_TEXT,
                recognised.contains(page.page())
                        ? "The page shows content as a picture, without text. What is proposed from it was recognised in"
                                + " the picture and may be wrong or incomplete. Compare it with the page."
                        : "The page shows content as a picture, without text. Read it yourself or ask for a copy with"
                                + " text.",
                page.page(),
                null)));
        return this;
    }

    /** Text that speaks to a reading program instead of a reader. It never changes what is read. */
    Warnings text(Evidence evidence) {
        for (Hit hit : evidence.all().findAll(INSTRUCTION)) {
            warnings.add(new Warning(
                    Kind.INSTRUCTION_LIKE_TEXT,
                    "The text gives instructions to a reading program. Nothing was done about them.",
                    hit.page(),
                    shortened(hit.quote())));
        }
        return this;
    }

    private void instructions(String hidden, int page) {
        Matcher matcher = INSTRUCTION.matcher(hidden);
        if (matcher.find()) {
            warnings.add(new Warning(
                    Kind.INSTRUCTION_LIKE_TEXT,
                    "Hidden text gives instructions to a reading program. Nothing was done about them.",
                    page,
                    shortened(matcher.group())));
        }
    }

    /** Statements of the document that do not agree with each other. */
    Warnings agreement(Evidence evidence, Periods.Period period) {
        for (Range range : Periods.differing(evidence, period)) {
            warnings.add(new Warning(
                    Kind.INCONSISTENT,
                    "Another period stands here than in the auditor's report.",
                    range.page(),
                    range.quote()));
        }
        return this;
    }

    Warnings addAll(List<Warning> others) {
        warnings.addAll(others);
        return this;
    }

    /** Gaps in the list of controls. */
    Warnings controls(ControlFindings findings, DocumentType type) {
        long unknown = findings.controls().stream()
                .filter(control -> control.result() == null)
                .count();
        if (type == DocumentType.SOC2_TYPE2 && unknown > 0) {
            warnings.add(new Warning(
                    Kind.INCOMPLETE,
                    "The result of " + unknown + " of " + findings.controls().size() + " controls could not be told.",
                    null,
                    null));
        }
        if (type.isSoc2() && findings.controls().isEmpty()) {
            warnings.add(new Warning(Kind.INCOMPLETE, "No list of controls was found.", null, null));
        }
        long flawed = findings.controls().stream()
                .filter(control -> control.result() == Result.EXCEPTION)
                .count();
        if (flawed
                > findings.exceptions().stream()
                        .map(exception -> exception.controlId())
                        .distinct()
                        .count()) {
            warnings.add(
                    new Warning(Kind.INCOMPLETE, "A control has an exception whose text was not found.", null, null));
        }
        return this;
    }

    /** Pages among the tests that print results like their neighbours and of which no control was read. */
    Warnings gaps(ReportText report, ControlFindings findings) {
        if (findings.controls().isEmpty()) {
            return this;
        }
        Set<String> ids = new HashSet<>();
        findings.controls().forEach(control -> ids.add(Letters.of(control.id())));
        Set<Integer> read = new HashSet<>();
        report.lines().stream()
                .filter(line -> line.words().stream().limit(3).anyMatch(word -> ids.contains(Letters.of(word.text()))))
                .forEach(line -> read.add(line.page()));
        for (Section section : report.sections()) {
            if (section.is(SectionKind.TESTS)) {
                pagesWithResults(section).stream()
                        .filter(page -> !read.contains(page))
                        .forEach(page -> warnings.add(new Warning(
                                Kind.INCOMPLETE,
                                "The page prints results of tests, and no control was read from it. Compare it yourself.",
                                page,
                                null)));
            }
        }
        return this;
    }

    private static List<Integer> pagesWithResults(Section section) {
        return section.lines().stream()
                .filter(line -> RESULT.matcher(line.text()).find())
                .collect(Collectors.groupingBy(Line::page, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(page -> page.getValue() >= FEWEST_RESULTS)
                .map(Map.Entry::getKey)
                .toList();
    }

    List<Warning> all() {
        return List.copyOf(warnings);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}
