package dev.vetted.reports.reading.facts;

import dev.vetted.reports.reading.Basis;
import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Fact;
import dev.vetted.reports.reading.layout.Hit;
import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.layout.Passage;
import dev.vetted.reports.reading.structure.SectionKind;
import dev.vetted.reports.reading.tables.ColumnRole;
import dev.vetted.reports.reading.tables.Row;
import dev.vetted.reports.reading.tables.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads sites and regions that the description names: places with a state or country, and hosting regions. */
public final class Locations {

    private static final String AREA =
            "(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New\\s+Hampshire|New\\s+Jersey|New\\s+Mexico|New\\s+York|North\\s+Carolina|North\\s+Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode\\s+Island|South\\s+Carolina|South\\s+Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West\\s+Virginia|Wisconsin|Wyoming|Ontario|Nova\\s+Scotia|New\\s+Brunswick|Newfoundland|Manitoba|Saskatchewan|Northern\\s+Ireland|Quebec|British\\s+Columbia|Alberta|Canada|England|Scotland|Wales|Ireland|United\\s+Kingdom|Germany|France|Netherlands|Belgium|Austria|Switzerland|Italy|Spain|Portugal|Poland|Sweden|Norway|Denmark|Finland|Estonia|Latvia|Lithuania|Czechia|Romania|Bulgaria|Greece|Hungary|Slovakia|Slovenia|Croatia|Luxembourg|Iceland|Malta|Cyprus|Turkey|China|Hong\\s+Kong|Taiwan|Thailand|Indonesia|Kenya|Uruguay|Peru|India|Singapore|Japan|Australia|New\\s+Zealand|Brazil|Mexico|Israel|South\\s+Africa|Philippines|Costa\\s+Rica|Colombia|Argentina|Chile|South\\s+Korea|Malaysia|Vietnam|United\\s+States)";
    private static final Pattern PLACE = Pattern.compile(
            "(?<!\\p{L})((?:St\\.\\s+)?\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+){0,2},\\s+" + AREA + ")\\b");
    private static final Pattern REGION = Pattern.compile(
            "\\b((?:[A-Z][\\w-]*\\s+){0,3}(?:[A-Z][\\w-]*|[a-z]{2}-[a-z]+(?:-\\d)?)\\s+(?:region|zone)\\s+\\([A-Z][a-z]+(?:\\s[A-Z][a-z]+)*\\))");

    private static final Pattern REGION_ALONE =
            Pattern.compile("\\bthe\\s+(\\p{Lu}[\\w-]*(?:\\s+\\p{Lu}[\\w-]*){1,3}\\s+(?:region|zone))\\b(?!\\s+\\()");
    private static final String TOWN =
            "(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Section|Part|Chapter|Appendix|Annex|Attachment|Exhibit|Table|Engineering|Finance|Legal|Human|Customer|Operations|Security|Sales|Support|Product|Production|Information|Development|Compliance|Marketing|Administration)\\b)"
                    + "\\p{Lu}\\p{Ll}{2,}(?:[ -]\\p{Lu}\\p{Ll}+)?";
    /** Towns in which something of the service organization is said to be, without their state or country. */
    private static final Pattern TOWNS = Pattern.compile(
            "\\b(?:offices?|headquarter\\w*|based|located|people|employees|staff|servers?|data\\s+(?:halls?|cent(?:er|re)s?)|halls?|cent(?:er|re)s?|standby|sites?|stands?)"
                    + "(?:\\s+of\\s+\\p{Lu}\\w+)?\\s+in\\s+(" + TOWN + "(?:,\\s+" + TOWN + ")*(?:,?\\s+and\\s+" + TOWN
                    + ")?)(?![\\p{L}'-]|,?\\s+\\p{Lu})");

    private Locations() {}

    public static List<Fact<String>> read(Evidence evidence, DocumentType type) {
        if (type == DocumentType.BRIDGE_LETTER || type == DocumentType.OTHER) {
            return List.of();
        }
        Passage place = Evidence.isAttested(type) ? evidence.passage(SectionKind.DESCRIPTION) : Passage.empty();
        List<Fact<String>> found = new ArrayList<>();
        place.findAll(PLACE).forEach(hit -> add(found, hit));
        place.findAll(REGION).forEach(hit -> add(found, hit));
        place.findAll(REGION_ALONE).forEach(hit -> addParts(found, hit, "$^"));
        place.findAll(TOWNS).forEach(hit -> addParts(found, hit, ",?\\s+and\\s+|,\\s+"));
        for (Table table : evidence.tables()) {
            if (table.has(ColumnRole.LOCATION) && !Evidence.isAttested(type)) {
                fromTable(evidence, table, found);
            }
        }
        return found;
    }

    private static void fromTable(Evidence evidence, Table table, List<Fact<String>> found) {
        for (Row row : table.rows()) {
            List<Line> lines = row.lines(ColumnRole.LOCATION);
            if (row.kind() == Row.Kind.CELLS && !lines.isEmpty()) {
                String text = evidence.passage(lines).text();
                Matcher address = PLACE.matcher(text);
                if (address.find()) {
                    add(
                            found,
                            address.group(1),
                            lines.getFirst().page(),
                            lines.getFirst().text(),
                            Basis.PLACE_IN_TABLE);
                } else if (text.matches("[A-Z][\\p{L} .-]+(?:,\\s*[A-Z][\\p{L} ]+)?") && text.length() < 60) {
                    add(found, text, lines.getFirst().page(), text, Basis.PLACE_IN_TABLE);
                }
            }
        }
    }

    /** The names in the first group of a hit; a town that was found with its state is known already. */
    private static void addParts(List<Fact<String>> found, Hit hit, String between) {
        for (String part : String.valueOf(hit.group(1)).split(between)) {
            String name = part.replaceAll("\\s+", " ");
            boolean known =
                    found.stream().anyMatch(fact -> String.valueOf(fact.value()).startsWith(name + ","));
            if (!known && !name.matches(AREA)) {
                add(found, name, hit.page(), hit.quote(), Basis.PLACE_BY_CONTEXT);
            }
        }
    }

    private static void add(List<Fact<String>> found, Hit hit) {
        add(found, hit.text().replaceAll("\\s+", " "), hit.page(), hit.quote(), Basis.PLACE_NAMED);
    }

    private static void add(List<Fact<String>> found, String text, int page, String quote, Basis basis) {
        if (found.stream().noneMatch(fact -> text.equals(fact.value()))) {
            found.add(Fact.of(text, page, quote, basis));
        }
    }
}
