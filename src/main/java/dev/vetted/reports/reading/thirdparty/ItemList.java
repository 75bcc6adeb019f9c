package dev.vetted.reports.reading.thirdparty;

import dev.vetted.criteria.CriterionId;
import dev.vetted.reports.reading.Basis;
import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.layout.Word;
import dev.vetted.reports.reading.pdf.Tag;
import dev.vetted.reports.reading.structure.ReportText;
import dev.vetted.reports.reading.wording.Criteria;
import dev.vetted.reports.reading.wording.LegalNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the items of a list in running text: as the document tells them apart, else by bullets, numbers or labels, or
 * without any mark as paragraphs that are set in or stand under a criterion. A list may go on on the next page.
 */
final class ItemList {

    private static final Pattern BULLET = Pattern.compile("[•▪●○◦■□➢✓·*–—-]|[\\uF000-\\uF0FF]|\\uFFFD|o");
    private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,2}|[a-z]|[ivx]{1,5})[.)]\\)?");
    private static final Pattern LABEL = Pattern.compile("([A-Z]{1,8}[-. ]?\\d{1,3}(?:\\.\\d{1,2})?)[.:)]?");

    private static final Pattern DUTY = Pattern.compile(
            "(?i)\\b(?:should|must|shall|need\\s+to|(?:is|are)\\s+(?:\\w+\\s+)?(?:responsible|expected|required|obliged|asked|called\\s+on|to)|(?:has|have)\\s+to|responsible\\s+for)\\b");
    private static final Pattern INTRODUCTION = Pattern.compile(
            "(?i)\\b(?:following\\s+(?:controls?|list|table|complementary)|listed\\s+(?:below|here)|(?:was|were)\\s+designed|complementary\\s+user|this\\s+section|is\\s+not\\s+(?:a|intended)|assum(?:ed|es|ption))\\b|:$");

    /** Points by which a line has to begin further left than the mark of an item to be no part of it. */
    private static final float LEFT = 3;

    private final ReportText report;
    private final float margin;
    private final boolean tagged;
    private final boolean marked;
    private final boolean criteriaTitles;
    private final boolean indented;
    private final List<ListedControl> items = new ArrayList<>();
    private final List<Line> current = new ArrayList<>();
    private List<CriterionId> criteria = List.of();
    private @Nullable String group;
    private @Nullable String id;
    private boolean inItem;
    private float markedAt;
    private Optional<Tag> item = Optional.empty();

    private ItemList(ReportText report, List<Line> lines) {
        this.report = report;
        float least = Float.MAX_VALUE;
        for (Line line : lines) {
            least = Math.min(least, line.x0());
        }
        this.margin = least;
        this.tagged = TaggedItems.areIn(lines, ItemList::isMarked);
        this.marked = lines.stream().filter(ItemList::isMarked).count() >= (lines.size() <= 3 ? 1 : 2);
        this.indented = lines.stream().anyMatch(line -> line.x0() > margin + 8);
        // Criteria in brackets end an item, they are no title above others.
        this.criteriaTitles = lines.stream()
                .anyMatch(line -> Criteria.only(line.text()) && !line.text().matches("[(\\[].*[)\\]].*"));
    }

    static List<ListedControl> read(ReportText report, List<Line> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        ItemList list = new ItemList(report, lines);
        lines.forEach(list::take);
        list.finish();
        return list.items;
    }

    /** True for a line that begins an item with a bullet, a number or a label, or is said to be in one. */
    static boolean isInItem(Line line) {
        return isMarked(line) || TaggedItems.of(line).isPresent();
    }

    private static boolean isMarked(Line line) {
        String first = line.words().getFirst().text();
        return line.words().size() > 1
                && (hasLabelOfTwoWords(line)
                        || BULLET.matcher(first).matches()
                        || NUMBER.matcher(first).matches()
                        || LABEL.matcher(first).matches() && !CriterionId.isValid(first.replaceAll("[.:)]$", "")));
    }

    /** "CUEC 1: …". */
    private static boolean hasLabelOfTwoWords(Line line) {
        List<Word> words = line.words();
        return words.size() > 2
                && words.get(0).text().matches("(?:CUEC|CSOC|UEC|UER|CCC|(?!SOC)[A-Z]{2,5}C)")
                && words.get(1).text().matches("#?\\d{1,3}[.:)–—-]?");
    }

    private void take(Line line) {
        if (tagged && TaggedItems.of(line).isPresent()) {
            takeTagged(line);
        } else if (isCriteriaTitle(line)) {
            finish();
            criteria = Criteria.only(line.text()) ? Criteria.in(line.text()) : Criteria.leading(line.text());
        } else if (isOrganizationTitle(line)) {
            finish();
            group = LegalNames.in(line.text()).getFirst().value();
        } else if (tagged) {
            finish();
        } else if (marked) {
            takeMarked(line);
        } else {
            takeUnmarked(line);
        }
    }

    /** Criteria above the items below them. */
    private boolean isCriteriaTitle(Line line) {
        return Criteria.only(line.text()) && !continuesInBrackets(line)
                || line.bold() && !Criteria.leading(line.text()).isEmpty();
    }

    /** The name of an organization, or a sentence that ends in a colon and names one. */
    private static boolean isOrganizationTitle(Line line) {
        return LegalNames.in(line.text()).size() == 1
                && (LegalNames.isName(line.text()) || line.text().endsWith(":"))
                && !isMarked(line);
    }

    private boolean continuesInBrackets(Line line) {
        return inItem && line.text().matches("^[(\\[].*|.*[)\\]]\\.?$");
    }

    private void takeTagged(Line line) {
        boolean begins = !TaggedItems.of(line).equals(item);
        if (begins) {
            finish();
            item = TaggedItems.of(line);
            inItem = true;
        }
        if (begins && isMarked(line)) {
            startMarked(line);
        } else {
            current.add(line);
        }
    }

    private void takeMarked(Line line) {
        if (isMarked(line)) {
            finish();
            startMarked(line);
        } else if (inItem && !leavesItem(line)) {
            current.add(line);
        } else {
            finish();
        }
    }

    private void startMarked(Line line) {
        String mark = line.words().getFirst().text();
        List<Word> words = line.words();
        boolean two = hasLabelOfTwoWords(line);
        id = BULLET.matcher(mark).matches()
                ? null
                : two ? mark + " " + bare(words.get(1).text()) : bare(mark);
        inItem = true;
        markedAt = line.x0();
        current.add(new Line(line.page(), words.subList(two ? 2 : 1, words.size())));
    }

    private static String bare(String mark) {
        Matcher number = NUMBER.matcher(mark);
        return number.matches() ? number.group(1) : mark.replaceAll("[.:)]$", "");
    }

    /** A line further left than the item, or one far below a finished sentence, is other text. */
    private boolean leavesItem(Line line) {
        Line last = current.getLast();
        boolean below = line.page() == last.page() && line.y() - last.y() > line.size() * 2.1f;
        boolean bolder = line.bold() && !last.bold();
        boolean further = line.x0() < markedAt - LEFT
                || line.x0() < markedAt + LEFT && startsSentence(line) && endsSentence(last) && isParted(last, line);
        return bolder
                || further
                || below && endsSentence(last)
                || line.words().size() <= 14 && line.text().endsWith(":");
    }

    private void takeUnmarked(Line line) {
        boolean here = criteriaTitles ? !criteria.isEmpty() : !indented || line.x0() > margin + 8;
        boolean starts = here
                && (!inItem || isClosed(current.getLast()) || endsSentence(current.getLast()) && startsSentence(line));
        if (starts) {
            finish();
            inItem = true;
            current.add(line);
        } else if (inItem && here) {
            current.add(line);
        } else {
            finish();
        }
    }

    /** A paragraph that lays a duty on somebody and does not introduce others that do. */
    static boolean isDuty(String text) {
        return DUTY.matcher(text).find() && !introduces(text);
    }

    /** True for a sentence that introduces a list of controls. */
    static boolean introduces(String text) {
        return INTRODUCTION.matcher(text).find();
    }

    /** An item of a list that is one sentence. */
    private static boolean isClosed(Line line) {
        return line.text().matches(".*;(?:\\s+(?:and|or))?$");
    }

    private static boolean endsSentence(Line line) {
        return line.text().matches(".*[.)\\]]$");
    }

    private static boolean isParted(Line last, Line next) {
        return next.page() == last.page() && next.y() - last.y() > next.size() * 1.7f;
    }

    private static boolean startsSentence(Line line) {
        return Character.isUpperCase(line.text().charAt(0));
    }

    private void finish() {
        if (inItem && !current.isEmpty()) {
            ItemText text = ItemText.of(report.passage(current).text());
            boolean paragraph = !tagged && !marked && !criteriaTitles && !indented;
            if (text.text().split("\\s+").length >= 3 && (!paragraph || isDuty(text.text()))) {
                List<CriterionId> own = text.criteria().isEmpty() ? criteria : text.criteria();
                items.add(new ListedControl(id, group, text.text(), own, List.copyOf(current), Basis.EXPECTED_IN_LIST));
            }
        }
        current.clear();
        inItem = false;
        id = null;
    }
}
