package dev.vetted.reports.reading.outline;

import dev.vetted.reports.reading.Basis;
import dev.vetted.reports.reading.Fact;
import dev.vetted.reports.reading.facts.Evidence;
import dev.vetted.reports.reading.structure.ReportText;
import dev.vetted.reports.reading.structure.Section;
import dev.vetted.reports.reading.structure.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the principal service commitments and system requirements, against which the controls are measured. */
final class Commitments {

    private static final int MOST = 60;
    private static final Pattern TITLE = Pattern.compile(
            "(?i)\\bservice\\s+(?:level\\s+)?commitments?\\b|\\bsystem\\s+requirements\\b|\\bcommitments\\s+(?:to|and\\s+(?:system\\s+)?requirements)\\b|\\bprincipal\\s+commitments\\b|^(?:[A-Z]?[\\d.]+\\s+|[A-Z][.)]\\s+)?(?:our\\s+)?commitments(?:\\s+to\\b.*)?$|\\bwhat\\s+(?:is|was|we\\s+have|we)\\s+promised?\\b");
    private static final Pattern NEVER = Pattern.compile("(?!)");

    /** Where the commitments are written, or from what requirements follow, is no commitment. */
    private static final Pattern ABOUT_THEM = Pattern.compile(
            "(?i)\\b(?:follows?|derived?|derives|drawn|stems?|results?)\\b[^.]{0,40}\\bfrom\\b|\\bfrom\\s+(?:these|its|the)\\s+commitments\\b"
                    + "|\\b(?:are|is|was|were|has\\s+been|have\\s+been)\\s+(?:\\w+ly\\s+)?(?:kept|written|documented|published|communicated|set\\s+(?:out|forth)|recorded|described|made|summed|laid\\s+down|contained|included|reviewed)\\b"
                    + "|\\b(?:appears?|set\\s+out)\\s+in\\b|\\bcontains?\\s+the\\b|\\brepeats?\\b|^\\W*they\\b|\\bgeneral\\s+use\\b");

    private static final Pattern COMMITS = Pattern.compile(
            "(?i)\\b(?:undertakes?|commits?|promises?|agrees?\\s+to|guarantees?|warrants?|will|shall|must|obliged?)\\b");

    private Commitments() {}

    static List<Fact<String>> of(Evidence evidence) {
        ReportText report = evidence.report();
        List<Fact<String>> found = new ArrayList<>();
        for (Section topic : report.topics(TITLE, NEVER)) {
            if (report.isTitleOfColumns(topic.heading())
                    || report.isWithin(topic, SectionKind.TESTS)
                    || report.isWithin(topic, SectionKind.AUDITORS_REPORT)
                    || report.isWithin(topic, SectionKind.ASSERTION)) {
                continue;
            }
            List<TopicText> items = TopicText.items(report, topic);
            boolean listed = !items.isEmpty();
            for (TopicText text : listed ? items : told(TopicText.sentences(report, topic))) {
                found.add(text.fact(listed ? Basis.COMMITMENT_IN_LIST : Basis.COMMITMENT_IN_PROSE));
            }
        }
        return found.subList(0, Math.min(MOST, found.size()));
    }

    private static List<TopicText> told(List<TopicText> sentences) {
        List<TopicText> commitments = sentences.stream()
                .filter(sentence -> !ABOUT_THEM.matcher(sentence.text()).find()
                        || COMMITS.matcher(sentence.text()).find())
                .toList();
        return commitments.isEmpty() ? sentences : commitments;
    }
}
