package dev.vetted.reports.reading.thirdparty;

import dev.vetted.criteria.CriterionId;
import dev.vetted.reports.reading.Basis;
import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.structure.ReportText;
import dev.vetted.reports.reading.wording.Criteria;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads expected controls that stand among the tests, each behind a label and under the criterion it serves: "CUEC 3:
 * users …", "CSOC (Alpha, Inc.): doors …". One that is printed under several criteria is one control.
 */
final class LabelledItems {

    private static final Pattern USER_LABEL = Pattern.compile(
            "(?i)^(?:C?UECs?|UCs?|complementary\\s+(?:user|customer|client)(?:\\s+entity)?\\s+controls?)\\b\\s*([A-Z]{0,4}[-.]?\\d{1,3}\\b)?\\s*(?:\\(([^)]*)\\))?\\s*[:–—-]\\s+(?=\\S)");
    private static final Pattern PROVIDER_LABEL = Pattern.compile(
            "(?i)^(?:CSOCs?|CSCs?|complementary\\s+sub-?service(?:\\s+organi[sz]ation)?\\s+controls?)\\b\\s*([A-Z]{0,4}[-.]?\\d{1,3}\\b)?\\s*(?:\\(([^)]*)\\))?\\s*[:–—-]\\s+(?=\\S)");
    private static final float FAR = 1.75f;

    private final ReportText report;
    private final Pattern label;
    private final Map<String, ListedControl> items = new LinkedHashMap<>();

    private LabelledItems(ReportText report, Pattern label) {
        this.report = report;
        this.label = label;
    }

    static List<ListedControl> ofUserEntities(ReportText report) {
        return new LabelledItems(report, USER_LABEL).read();
    }

    static List<ListedControl> ofProviders(ReportText report) {
        return new LabelledItems(report, PROVIDER_LABEL).read();
    }

    private List<ListedControl> read() {
        List<Line> lines = report.lines();
        List<CriterionId> criteria = List.of();
        for (int i = 0; i < lines.size(); i++) {
            List<CriterionId> leading = Criteria.leading(lines.get(i).text());
            criteria = leading.isEmpty() ? criteria : leading;
            Matcher matcher = label.matcher(lines.get(i).text());
            if (matcher.find()) {
                add(matcher, item(lines, i, matcher.end()), criteria);
            }
        }
        return List.copyOf(items.values());
    }

    /** The line behind the label, and those that go on below it. */
    private List<Line> item(List<Line> lines, int index, int behind) {
        List<Line> item = new ArrayList<>();
        lines.get(index).behind(behind).ifPresent(item::add);
        Line last = lines.get(index);
        for (int i = index + 1; i < lines.size() && goesOn(last, lines.get(i)); i++) {
            last = lines.get(i);
            item.add(last);
        }
        return item;
    }

    private boolean goesOn(Line last, Line next) {
        return next.page() == last.page()
                && !last.text().matches(".*[.;]$")
                && next.y() - last.y() < next.size() * FAR
                && !next.bold()
                && !label.matcher(next.text()).find();
    }

    private void add(Matcher printed, List<Line> lines, List<CriterionId> criteria) {
        if (lines.isEmpty()) {
            return;
        }
        ItemText text = ItemText.of(report.passage(lines).text());
        List<CriterionId> own = text.criteria().isEmpty() ? criteria : text.criteria();
        ListedControl item =
                new ListedControl(printed.group(1), printed.group(2), text.text(), own, lines, Basis.EXPECTED_IN_LIST);
        String key = printed.group(1) == null ? printed.group(2) + text.text() : printed.group(1);
        items.merge(key, item, LabelledItems::joined);
    }

    private static ListedControl joined(ListedControl one, ListedControl again) {
        TreeSet<CriterionId> criteria = new TreeSet<>(one.criteria());
        criteria.addAll(again.criteria());
        return one.serving(List.copyOf(criteria));
    }
}
