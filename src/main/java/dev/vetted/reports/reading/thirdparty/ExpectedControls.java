package dev.vetted.reports.reading.thirdparty;

import dev.vetted.reports.reading.Reading.SubserviceControl;
import dev.vetted.reports.reading.Reading.UserEntityControl;
import dev.vetted.reports.reading.layout.Letters;
import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.layout.Quotes;
import dev.vetted.reports.reading.structure.ReportText;
import dev.vetted.reports.reading.structure.Section;
import dev.vetted.reports.reading.structure.SectionKind;
import dev.vetted.reports.reading.tables.ColumnRole;
import dev.vetted.reports.reading.tables.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads the controls that the report expects of user entities and of subservice organizations. */
public final class ExpectedControls {

    private static final String USERS =
            "(?:user[\\s-]+entit(?:y|ies)|users?|customers?|clients?|subscribers?|tenants?|members?)";
    private static final Pattern USER_TITLE =
            Pattern.compile("(?i)complementary\\s+(?:" + USERS + "|controls?\\s+(?:at|of|for)\\s+" + USERS
                    + ")|" + USERS
                    + "(?:'s?|s')?\\s+(?:entity\\s+)?(?:controls?|control\\s+considerations|considerations)\\b|controls?\\b.{0,40}\\b(?:at|of|by|for|expected\\s+of|assumed\\s+at)\\s+"
                    + USERS
                    + "\\b|\\bCUECs?\\b|complementary\\s+controls?\\s+(?:at|of|for|by|in|within)\\s+(?:the\\s+|our\\s+)?(?-i:[a-z][a-z-]{3,}s\\b)(?!\\s+organi)"
                    + "|\\bwhat\\s+(?:our\\s+|the\\s+)?" + USERS
                    + "\\b.{0,40}\\b(?:must|should|have\\s+to|need\\s+to|are\\s+expected)\\b");
    private static final Pattern USER_INTRODUCTION =
            Pattern.compile("(?i)\\bcomplementary\\s+(?:" + USERS + ")|\\bCUECs?\\b");
    private static final Pattern DUTIES_TITLE =
            Pattern.compile("(?i)" + USERS + "(?:'s?|s')?\\s+(?:entity\\s+)?(?:responsibilit\\w+|duties|obligations)");
    private static final Pattern SUBSERVICE_TITLE = Pattern.compile(
            "(?i)sub-?service|carve[ds]?[- ]?out|\\bCSOCs?\\b|third[- ]party\\s+service\\s+providers?|controls?\\b.{0,30}\\b(?:expected|assumed)\\s+(?:of|at)\\s+(?!"
                    + USERS + ")");
    private static final Pattern ANNOUNCES =
            Pattern.compile("(?i)(?:following|below|listed|these|those)\\b[^.]*[.:]\\s*$|:\\s*$");

    private static final BiFunction<Section, List<ListedControl>, List<ListedControl>> AS_THEY_ARE =
            (topic, items) -> items;

    private final ReportText report;
    private final List<Table> tables;

    public ExpectedControls(ReportText report, List<Table> tables) {
        this.report = report;
        this.tables = tables;
    }

    /** The parts of the description that speak of subservice organizations. */
    public List<Section> subserviceTopics() {
        return topics(SUBSERVICE_TITLE, USER_TITLE);
    }

    /** The parts that speak of the controls of user entities. */
    public List<Section> userEntityTopics() {
        return topics(USER_TITLE, SUBSERVICE_TITLE);
    }

    public List<UserEntityControl> ofUserEntities() {
        List<ListedControl> items =
                items(userEntityTopics(), table -> isAbout(table, USER_TITLE, SUBSERVICE_TITLE), AS_THEY_ARE);
        if (items.isEmpty()) {
            items = items(within(report.topicsIntroduced(USER_INTRODUCTION)), table -> false, AS_THEY_ARE);
        }
        if (items.isEmpty()) {
            items = items(topics(DUTIES_TITLE, SUBSERVICE_TITLE), table -> false, AS_THEY_ARE);
        }
        return items.stream()
                .map(item -> new UserEntityControl(
                        item.id(), item.text(), item.criteria(), page(item), quote(item), item.basis()))
                .toList();
    }

    /**
     * The controls expected of subservice organizations.
     *
     * @param names the names of those organizations in full
     */
    public List<SubserviceControl> ofSubserviceOrganizations(List<String> names) {
        String text = report.passage(report.lines()).text();
        Owners owners = new Owners(report, new Providers(names, text));
        return items(subserviceTopics(), table -> isAbout(table, SUBSERVICE_TITLE, USER_TITLE), owners::assign).stream()
                .map(item -> new SubserviceControl(
                        item.group(), item.text(), item.criteria(), page(item), quote(item), item.basis()))
                .toList();
    }

    private static boolean isAbout(Table table, Pattern title, Pattern never) {
        return table.has(ColumnRole.CONTROL)
                && !table.has(ColumnRole.TEST)
                && !table.has(ColumnRole.RESULT)
                && title.matcher(table.titles()).find()
                && !never.matcher(table.titles()).find();
    }

    private List<Section> topics(Pattern title, Pattern never) {
        return within(report.topics(title, never));
    }

    /** Without what auditor and management say of such controls in their letters. */
    private List<Section> within(List<Section> topics) {
        return topics.stream()
                .filter(topic -> !report.isWithin(topic, SectionKind.AUDITORS_REPORT)
                        && !report.isWithin(topic, SectionKind.ASSERTION)
                        && (!report.isWithin(topic, SectionKind.TESTS)
                                || topic.heading().text().matches("(?i).*complementary.*")))
                .toList();
    }

    private List<ListedControl> items(
            List<Section> topics,
            Predicate<Table> alsoTable,
            BiFunction<Section, List<ListedControl>, List<ListedControl>> grouped) {
        Map<String, ListedControl> items = new LinkedHashMap<>();
        for (Section topic : topics) {
            List<ListedControl> found = itemsOf(topic);
            if (found.isEmpty()) {
                found = itemsOfGroups(topic);
            }
            grouped.apply(topic, found)
                    .forEach(item -> items.putIfAbsent(Letters.of(item.text() + item.group()), item));
        }
        if (items.isEmpty()) {
            tables.stream()
                    .filter(alsoTable)
                    .flatMap(table -> ItemTables.read(report, table).stream())
                    .forEach(item -> items.putIfAbsent(Letters.of(item.text() + item.group()), item));
        }
        return List.copyOf(items.values());
    }

    private List<ListedControl> itemsOf(Section topic) {
        List<ListedControl> found = new ArrayList<>();
        tablesOf(topic).forEach(table -> found.addAll(ItemTables.read(report, table)));
        if (found.isEmpty()) {
            found.addAll(ItemList.read(report, linesOutsideTables(topic)));
        }
        if (found.isEmpty()) {
            found.addAll(ItemSentence.read(report, linesOutsideTables(topic)));
        }
        return found;
    }

    private List<Table> tablesOf(Section topic) {
        return tables.stream()
                .filter(table -> topic.start() - 1 <= table.from() && table.from() < topic.end())
                .filter(ExpectedControls::mayListControls)
                .toList();
    }

    /** A part that announces controls and lists none: they stand under titles of groups that look like its own. */
    private List<ListedControl> itemsOfGroups(Section topic) {
        List<ListedControl> found = new ArrayList<>();
        if (!ANNOUNCES.matcher(report.passage(topic.lines()).text()).find()) {
            return found;
        }
        Optional<Section> group = report.next(topic);
        while (group.isPresent() && isListOnly(group.get())) {
            found.addAll(itemsOf(group.get()));
            group = report.next(group.get());
        }
        return found;
    }

    private boolean isListOnly(Section group) {
        List<Line> outside = linesOutsideTables(group);
        boolean begins = !outside.isEmpty() && ItemList.isInItem(outside.getFirst());
        return begins || outside.size() <= 2 && !tablesOf(group).isEmpty();
    }

    private static boolean mayListControls(Table table) {
        return !table.has(ColumnRole.TEST)
                && !table.has(ColumnRole.METHOD)
                && (table.has(ColumnRole.CONTROL) || table.has(ColumnRole.CRITERIA));
    }

    /** The lines of a topic that are not cells of a table. */
    public List<Line> linesOutsideTables(Section topic) {
        List<Line> outside = new ArrayList<>();
        for (int i = topic.start(); i < topic.end(); i++) {
            int index = i;
            if (tables.stream().noneMatch(table -> table.lines().contains(index))) {
                outside.add(report.lines().get(i));
            }
        }
        return outside;
    }

    private static int page(ListedControl item) {
        return item.lines().getFirst().page();
    }

    private String quote(ListedControl item) {
        return Quotes.of(item.lines(), report.page(page(item)), report.hyphenation());
    }
}
