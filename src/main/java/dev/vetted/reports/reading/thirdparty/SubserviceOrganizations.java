package dev.vetted.reports.reading.thirdparty;

import dev.vetted.reports.reading.Basis;
import dev.vetted.reports.reading.Reading.Method;
import dev.vetted.reports.reading.Reading.SubserviceOrganization;
import dev.vetted.reports.reading.layout.Hit;
import dev.vetted.reports.reading.layout.Letters;
import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.layout.Passage;
import dev.vetted.reports.reading.structure.ReportText;
import dev.vetted.reports.reading.structure.Section;
import dev.vetted.reports.reading.structure.SectionKind;
import dev.vetted.reports.reading.tables.ColumnRole;
import dev.vetted.reports.reading.tables.Row;
import dev.vetted.reports.reading.tables.Table;
import dev.vetted.reports.reading.wording.LegalNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads who the subservice organizations are, how the report treats them and whether they are watched. */
public final class SubserviceOrganizations {

    static final Pattern NOT_ONE = Pattern.compile(
            "(?i)\\b(?:not|never|nor)\\b[^.]{0,60}\\bsub-?service\\s+organi[sz]ations?|\\bordinary\\s+vendors?\\b|\\bother\\s+subsidiaries\\b|\\bnot\\s+part\\s+of\\s+(?:the|our|this)\\s+(?:engagement|examination|description|system)\\b|\\b(?:bought|acquired|purchased)\\b");
    /** The letter names other companies too: one that was bought, one that sold, the firm that signs. */
    static final Pattern PROVIDES = Pattern.compile(
            "(?i)sub-?\\s?service|carve[ds]?[- ]?out|\\binclusive\\b|\\b(?:uses|use\\s+of|using|utili[sz]es?|relies|rely|engages?|outsourc\\w+|sub-?contract\\w+|hosted|hosts|hosting|supplied|provided\\s+by|services?\\s+(?:of|from|by)|performed\\s+by|operated\\s+by|run\\s+by)\\b");

    private final ReportText report;
    private final List<Table> tables;
    private final ExpectedControls expected;
    private final List<Section> topics;
    private final Set<String> others;
    private final Map<String, Found> found = new LinkedHashMap<>();

    private SubserviceOrganizations(
            ReportText report, List<Table> tables, ExpectedControls expected, Set<String> others) {
        this.report = report;
        this.tables = tables;
        this.expected = expected;
        this.topics = expected.subserviceTopics();
        this.others = others;
    }

    /**
     * Reads them.
     *
     * @param others names that cannot be subservice organizations: the service organization and the auditor
     */
    public static List<SubserviceOrganization> read(
            ReportText report, List<Table> tables, ExpectedControls expected, Set<String> others) {
        return new SubserviceOrganizations(report, tables, expected, others).read();
    }

    private record Found(
            String name,
            int page,
            String quote,
            @Nullable String service,
            @Nullable Method method,
            @Nullable Boolean monitored,
            Basis basis) {}

    private List<SubserviceOrganization> read() {
        for (Section topic : topics) {
            tables.stream()
                    .filter(table -> topic.start() - 1 <= table.from() && table.from() < topic.end())
                    .forEach(this::fromTable);
            fromText(report.passage(expected.linesOutsideTables(topic)));
        }
        Passage letter =
                report.section(SectionKind.AUDITORS_REPORT).map(report::passage).orElse(Passage.empty());
        fromText(letter, offset -> {
            String near = near(letter, offset);
            return PROVIDES.matcher(near).find() && !NOT_ONE.matcher(near).find();
        });
        topics.forEach(topic -> NamesWithoutForm.confirmed(report.passage(topic.lines()), letter)
                .forEach(this::add));
        if (found.isEmpty()) {
            report.section(SectionKind.ASSERTION).map(report::passage).ifPresent(this::fromText);
        }
        if (found.isEmpty() && !topics.isEmpty()) {
            topics.forEach(topic ->
                    NamesWithoutForm.used(report.passage(topic.lines())).forEach(this::add));
        }
        Passage all = report.passage(report.lines());
        List<String> names = found.values().stream().map(Found::name).toList();
        Providers providers = new Providers(names, all.text());
        Treatment treatment = new Treatment(told(letter), all, names);
        Oversight oversight = new Oversight(
                topics.stream()
                        .map(topic -> report.passage(expected.linesOutsideTables(topic)))
                        .toList(),
                description(),
                providers);
        ServiceWording services = new ServiceWording(sentences(letter), providers);
        return found.values().stream()
                .map(one -> organization(one, treatment, oversight, services))
                .toList();
    }

    private List<Passage> told(Passage letter) {
        List<Passage> told = new ArrayList<>();
        topics.forEach(topic -> told.add(report.passage(topic.lines())));
        told.add(letter);
        report.section(SectionKind.ASSERTION).map(report::passage).ifPresent(told::add);
        return told;
    }

    private List<Passage> sentences(Passage letter) {
        List<Passage> sentences = new ArrayList<>();
        topics.forEach(topic -> sentences.add(report.passage(expected.linesOutsideTables(topic))));
        sentences.add(description());
        sentences.add(letter);
        report.section(SectionKind.ASSERTION).map(report::passage).ifPresent(sentences::add);
        return sentences;
    }

    private Passage description() {
        return report.section(SectionKind.DESCRIPTION)
                .map(section -> report.passage(expected.linesOutsideTables(section)))
                .orElse(Passage.empty());
    }

    private static SubserviceOrganization organization(
            Found one, Treatment treatment, Oversight oversight, ServiceWording services) {
        return new SubserviceOrganization(
                one.name(),
                one.method() == null ? treatment.method(one.name()).orElse(null) : one.method(),
                one.service() == null ? services.of(one.name()).orElse(null) : one.service(),
                one.monitored() == null ? oversight.of(one.name()).orElse(null) : one.monitored(),
                one.page(),
                one.quote(),
                one.basis());
    }

    private void fromTable(Table table) {
        if (!table.has(ColumnRole.ORGANIZATION)) {
            return;
        }
        boolean list = !table.has(ColumnRole.CONTROL);
        for (Row row : table.rows()) {
            List<Line> lines = row.lines(ColumnRole.ORGANIZATION);
            if (row.kind() == Row.Kind.CELLS && !lines.isEmpty()) {
                NamedCell cell = NamedCell.of(report, lines);
                String named =
                        list ? report.passage(row.lines(ColumnRole.SERVICE)).text() : "";
                String service = named.isEmpty() ? cell.service() : named;
                String method = report.passage(row.lines(ColumnRole.METHOD)).text();
                String oversight =
                        report.passage(row.lines(ColumnRole.MONITORING)).text();
                add(new Found(
                        cell.name(),
                        lines.getFirst().page(),
                        lines.getFirst().text(),
                        service.isEmpty() ? null : service,
                        Treatment.named(method).orElse(null),
                        Oversight.inCell(oversight).orElse(null),
                        Basis.PROVIDER_IN_TABLE));
            }
        }
    }

    /** What is said of a company in its sentence, in its own part and in the letter. */
    private void fromText(Passage passage) {
        fromText(passage, offset -> !NOT_ONE.matcher(around(passage, offset)).find());
    }

    private void fromText(Passage passage, IntPredicate mayProvide) {
        for (LegalNames.Name name : LegalNames.in(passage.text())) {
            if (mayProvide.test(name.start())) {
                add(new Found(
                        name.value(),
                        passage.page(name.start()),
                        passage.quote(name.start(), name.end()),
                        null,
                        null,
                        null,
                        Basis.PROVIDER_IN_TEXT));
            }
        }
    }

    private static String around(Passage passage, int offset) {
        return passage.sentences().stream()
                .filter(sentence -> sentence.start() <= offset && offset < sentence.end())
                .findFirst()
                .map(Hit::text)
                .orElse("");
    }

    /** The sentence with the ones beside it. */
    private static String near(Passage passage, int offset) {
        List<Hit> sentences = passage.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).start() <= offset && offset < sentences.get(i).end()) {
                return sentences.subList(Math.max(0, i - 1), Math.min(sentences.size(), i + 2)).stream()
                        .map(Hit::text)
                        .collect(Collectors.joining(" "));
            }
        }
        return "";
    }

    private void add(NamesWithoutForm.Name one) {
        add(new Found(one.value(), one.page(), one.quote(), null, null, null, Basis.PROVIDER_WITHOUT_FORM));
    }

    private void add(Found one) {
        String key = key(one.name());
        boolean own = others.stream()
                .map(SubserviceOrganizations::key)
                .anyMatch(other -> other.equals(key)
                        || other.startsWith(key) && key.length() > 5
                        || other.length() > 5 && key.endsWith(other));
        if (key.length() < 2 || own) {
            return;
        }
        Optional<String> known = found.keySet().stream()
                .filter(other -> other.equals(key)
                        || other.length() > 5 && key.length() > 5 && (other.startsWith(key) || key.endsWith(other)))
                .findFirst();
        if (known.isEmpty()) {
            found.put(key, one);
        }
    }

    private static String key(String name) {
        return Letters.of(name.replaceAll(
                "(?i)[,.]?\\s*\\b(?:inc|llc|llp|ltd|limited|corp|corporation|gmbh|plc|pc|lp|co|company|bv|ag|sa|pllc|private)\\b\\.?",
                ""));
    }
}
