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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the controls that the report expects of user entities and of subservice organizations. */
public final class ExpectedControls {

    private static final BiFunction<Section, List<ListedControl>, List<ListedControl>> AS_THEY_ARE =
            (topic, items) -> items;

    private static final Pattern ANNOUNCES =
            Pattern.compile("(?i)(?:following|below|listed|these|those|each\\s+list)\\b|:\\s*$");

    /** A row that says there is nothing to list. */
    private static final Pattern NONE =
            Pattern.compile("(?i)\\W*(?:none|no\\s+controls?|not\\s+applicable|n/?a|nil)\\b(?:\\s+[\\w-]+){0,3}\\W*");

    private static final int LONGEST_NAME = 6;

    private final ReportText report;
    private final List<Table> tables;
    private final PartyTitles titles;

    public ExpectedControls(ReportText report, List<Table> tables) {
        this.report = report;
        this.tables = tables;
        this.titles = PartyTitles.learnedFrom(Stream.of(SectionKind.AUDITORS_REPORT, SectionKind.ASSERTION)
                .flatMap(kind -> report.section(kind).stream())
                .map(section -> report.passage(section).text())
                .collect(Collectors.joining(" ")));
    }

    /** The parts of the description that speak of subservice organizations. */
    public List<Section> subserviceTopics() {
        List<Section> named = topics(titles.subservice(), titles.users());
        return named.isEmpty()
                ? topics(titles.providers(), titles.users()).stream()
                        .filter(topic -> PartyTitles.leavesControlsToOthers(
                                report.passage(topic.lines()).text()))
                        .toList()
                : named;
    }

    /** The parts that speak of the controls of user entities. */
    public List<Section> userEntityTopics() {
        return topics(titles.users(), titles.subservice());
    }

    public List<UserEntityControl> ofUserEntities() {
        List<ListedControl> items =
                items(userEntityTopics(), table -> isAbout(table, titles.users(), titles.subservice()), AS_THEY_ARE);
        if (items.isEmpty()) {
            items = items(within(report.topicsIntroduced(titles.usersIntroduced())), table -> false, AS_THEY_ARE);
        }
        if (items.isEmpty()) {
            items = items(topics(titles.duties(), titles.subservice()), table -> false, AS_THEY_ARE);
        }
        if (items.isEmpty()) {
            items = LabelledItems.ofUserEntities(report);
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
        Providers providers = new Providers(names, text);
        Owners owners = new Owners(report, providers);
        List<Section> topics = new ArrayList<>(subserviceTopics());
        topics.addAll(ofProviders(providers));
        List<ListedControl> items =
                items(topics, table -> isAbout(table, titles.subservice(), titles.users()), owners::assign);
        if (items.isEmpty()) {
            items = owners.named(LabelledItems.ofProviders(report));
        }
        return items.stream()
                .map(item -> new SubserviceControl(
                        item.group(), item.text(), item.criteria(), page(item), quote(item), item.basis()))
                .toList();
    }

    /** Parts under the name of a provider that say what is expected of it. */
    private List<Section> ofProviders(Providers providers) {
        return within(report.topics(heading -> heading.text().split("\\s+").length <= LONGEST_NAME
                        && !providers.in(heading.title()).isEmpty()))
                .stream()
                .filter(topic -> PartyTitles.leavesControlsToOthers(
                        report.passage(topic.lines()).text()))
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
            grouped.apply(topic, found).stream()
                    .filter(item -> !NONE.matcher(item.text()).matches())
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
            found.addAll(DutySentences.read(report, linesOutsideTables(topic), titles.party()));
        }
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
