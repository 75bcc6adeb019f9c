package dev.vetted.reports.reading.outline;

import dev.vetted.reports.reading.Basis;
import dev.vetted.reports.reading.Fact;
import dev.vetted.reports.reading.layout.Hit;
import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.layout.Passage;
import dev.vetted.reports.reading.structure.ReportText;
import dev.vetted.reports.reading.structure.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One statement printed under a title: an item of a list, a row under the name of a category, or a sentence. */
record TopicText(String text, int page, String quote) {

    private static final int FEWEST_WORDS = 3;

    private static final Pattern MARK =
            Pattern.compile("^(?:[•▪▫●○◦■□➢✓·*–—-]|[\\uE000-\\uF8FF]|\\uFFFD|\\(?(?:\\d{1,2}|[a-z])[.)])\\s+");
    private static final Pattern CATEGORY = Pattern.compile(
            "(?i)^(?:security|availability|confidentiality|processing\\s+integrity|privacy)(?:\\s*[.:–—-](?=\\s)|$)");

    /** The items if the topic has a list, else nothing; what introduces or follows the list is left out. */
    static List<TopicText> items(ReportText report, Section topic) {
        List<List<Line>> items = new ArrayList<>();
        boolean open = false;
        for (Line line : topic.lines()) {
            if (startsItem(line)) {
                items.add(new ArrayList<>(List.of(line)));
                open = true;
            } else if (open && belongs(line, items.getLast())) {
                items.getLast().add(line);
            } else {
                open = false;
            }
        }
        return items.size() < 2
                ? List.of()
                : items.stream().map(item -> item(report, item)).toList();
    }

    /** The sentences without those that introduce a list. */
    static List<TopicText> sentences(ReportText report, Section topic) {
        List<TopicText> sentences = new ArrayList<>();
        for (Hit sentence : report.passage(topic.lines()).sentences()) {
            String text = sentence.text().strip();
            if (!text.endsWith(":") && text.split("\\s+").length >= FEWEST_WORDS) {
                sentences.add(new TopicText(text, sentence.page(), sentence.quote()));
            }
        }
        return sentences;
    }

    Fact<String> fact(Basis basis) {
        return Fact.of(text, page, quote, basis);
    }

    private static boolean startsItem(Line line) {
        return line.words().size() > 1
                && (MARK.matcher(line.text()).find()
                        || CATEGORY.matcher(line.text()).find()
                        || CATEGORY.matcher(line.segments().getFirst().text()).find());
    }

    /** A line further left than the words of the item, or far below a finished sentence, is other text. */
    private static boolean belongs(Line line, List<Line> item) {
        Line first = item.getFirst();
        Line last = item.getLast();
        boolean hanging = item.size() > 1 && item.get(1).x0() > first.x0() + 4;
        boolean left =
                line.x0() < first.x0() - 2 || hanging && line.x0() < item.get(1).x0() - 2;
        boolean below = line.page() == last.page() && line.y() - last.y() > line.size() * 1.7f;
        return !left && !(line.bold() && !last.bold()) && !(below && last.text().matches(".*[.;:]$"));
    }

    private static TopicText item(ReportText report, List<Line> lines) {
        Passage passage = report.passage(lines);
        Line first = lines.getFirst();
        return new TopicText(MARK.matcher(passage.text()).replaceFirst(""), first.page(), first.text());
    }
}
