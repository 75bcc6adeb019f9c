package dev.vetted.reports.reading.thirdparty;

import dev.vetted.criteria.CriterionId;
import dev.vetted.reports.reading.Basis;
import dev.vetted.reports.reading.layout.Hit;
import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.layout.Passage;
import dev.vetted.reports.reading.structure.ReportText;
import dev.vetted.reports.reading.wording.Criteria;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads expected controls from prose: each sentence that lays a duty on the party is one. Titles that run into the text,
 * introductions and remarks are none; "these controls support CC6.1" speaks of those in front of it.
 */
final class DutySentences {

    private static final Pattern SUPPORT = Pattern.compile(
            "(?i)^(?:(?:all|each|both)\\s+(?:of\\s+)?)?(?:this|these|they|it|the\\s+(?:above|foregoing)|that|those)\\b[^.]{0,40}?\\b(?:support|relate|address|serve|concern|meet|pertain|map|contribute|help|belong|apply|refer)\\w*\\b(.*)$");
    private static final Pattern CONTINUES = Pattern.compile(
            "(?i)^(?:(?:furthermore|moreover|also|in\\s+addition|additionally|besides|finally|likewise|further),?\\s+)?(?:it|they|he|she)\\b");
    /** What leads into a duty and is no part of it. */
    private static final String LEAD_IN =
            "(?i)^(?:to\\s+begin\\s+with|in\\s+addition|additionally|first(?:ly)?|second(?:ly)?|third(?:ly)?|next|then|finally|lastly|furthermore|moreover|also|(?:because|since|as)\\s+[^,]{3,80}),\\s+(?=";

    private static final int LONGEST_RUN_IN = 6;

    private final ReportText report;
    private final Passage passage;
    private final List<Line> lines;
    private final Pattern partyActs;
    private final Pattern leadIn;
    private final List<ListedControl> items = new ArrayList<>();
    private int parted;
    private String subject = "";

    private DutySentences(ReportText report, List<Line> lines, String party) {
        this.report = report;
        this.lines = lines;
        this.passage = report.passage(lines);
        this.partyActs = Pattern.compile(
                "(?i)(?:^|,\\s+)(?:(?:the|our|all|each)\\s+)?(?:" + party
                        + ")\\s+(?!(?:is|are|was|were|has|have|had|may|might|can|could|will|would|who|that|which|and|or|of|in|on|to|from|with|for|by|at|as|do|does|did|agree|receive|obtains?\\s+access|us)\\b)(?!\\w+ed\\b)[a-z]+\\b");
        this.leadIn = Pattern.compile(LEAD_IN + "(?:the\\s+|our\\s+)?(?:" + party + ")\\b)");
    }

    /**
     * Reads the sentences of a part, if they are prose.
     *
     * @param party words for those who have the duties, as alternatives of a pattern
     */
    static List<ListedControl> read(ReportText report, List<Line> lines, String party) {
        if (lines.isEmpty() || lines.stream().filter(ItemList::isInItem).count() > 1) {
            return List.of();
        }
        DutySentences duties = new DutySentences(report, lines, party);
        return duties.isProse() ? duties.read() : List.of();
    }

    /** Several duties in one paragraph, or criteria within one: no list of paragraphs. */
    private boolean isProse() {
        for (List<Line> paragraph : paragraphs()) {
            List<Hit> sentences = report.passage(paragraph).sentences();
            long duties = sentences.stream().filter(hit -> isDuty(hit.text())).count();
            boolean runIn = sentences.size() > 1 && isRunIn(sentences.getFirst().text());
            boolean inner = sentences.stream()
                    .limit(Math.max(0, sentences.size() - 1))
                    .anyMatch(hit -> !ItemText.of(hit.text()).criteria().isEmpty());
            boolean supports =
                    sentences.stream().anyMatch(hit -> !supported(hit.text()).isEmpty());
            if (duties > 0 && (duties > 1 || runIn || inner || supports)) {
                return true;
            }
        }
        return false;
    }

    private List<List<Line>> paragraphs() {
        List<List<Line>> paragraphs = new ArrayList<>();
        Line last = null;
        for (Line line : lines) {
            boolean anew =
                    last == null || line.page() != last.page() || line.y() - last.y() > Math.max(line.size(), 1) * 2.1f;
            if (anew) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.getLast().add(line);
            last = line;
        }
        return paragraphs;
    }

    private static boolean isRunIn(String sentence) {
        return sentence.split("\\s+").length <= LONGEST_RUN_IN && sentence.endsWith(".");
    }

    private boolean isDuty(String sentence) {
        return ItemList.isDuty(sentence) || partyActs.matcher(sentence).find() && !ItemList.introduces(sentence);
    }

    private List<ListedControl> read() {
        for (Hit sentence : passage.sentences()) {
            String text = sentence.text();
            List<CriterionId> supported = supported(text);
            if (!supported.isEmpty()) {
                serve(supported);
            } else if (isDuty(text)) {
                add(sentence);
            }
            subject = CONTINUES.matcher(text).find() ? subject : text;
        }
        return items;
    }

    /** The criteria of a sentence that says nothing but which criteria controls support. */
    private static List<CriterionId> supported(String sentence) {
        Matcher matcher = SUPPORT.matcher(sentence);
        String ids = matcher.find()
                ? matcher.group(1)
                        .replaceFirst("(?i)^\\s*(?:the|to|with|towards?)?\\s*(?:the\\s+)?(?:criteri(?:on|a))?\\s*", "")
                : "";
        return Criteria.only(ids) ? Criteria.in(ids) : List.of();
    }

    private void serve(List<CriterionId> criteria) {
        for (int i = parted; i < items.size(); i++) {
            if (items.get(i).criteria().isEmpty()) {
                items.set(i, items.get(i).serving(criteria));
            }
        }
        parted = items.size();
    }

    private void add(Hit sentence) {
        Matcher lead = leadIn.matcher(sentence.text());
        int skipped = lead.find() ? lead.end() : 0;
        String printed = sentence.text().substring(skipped);
        ItemText item = ItemText.of(printed);
        String text = Character.toUpperCase(item.text().charAt(0)) + item.text().substring(1);
        boolean stop = printed.endsWith(".") && !text.endsWith(".");
        items.add(new ListedControl(
                null,
                CONTINUES.matcher(printed).find() ? subject : null,
                stop ? text + "." : text,
                item.criteria(),
                linesOf(sentence.start() + skipped, sentence.end()),
                Basis.EXPECTED_IN_PROSE));
    }

    /** The words of a stretch of the running text by the lines on which they are printed. */
    private List<Line> linesOf(int from, int to) {
        List<Line> stretch = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int start = report.passage(lines.subList(0, i)).text().length();
            int end = report.passage(lines.subList(0, i + 1)).text().length();
            if (end > from && start < to) {
                stretch.add(part(lines.get(i), from - start - 1, to - start));
            }
        }
        return stretch;
    }

    private static Line part(Line line, int from, int to) {
        int length = 0;
        int first = -1;
        int last = 0;
        for (int i = 0; i < line.words().size(); i++) {
            if (first < 0 && length >= from) {
                first = i;
            }
            last = length < to - 1 ? i : last;
            length += line.words().get(i).text().length() + 1;
        }
        first = Math.max(0, first);
        return new Line(line.page(), line.words().subList(first, Math.max(first, last) + 1));
    }
}
