package dev.vetted.reports.reading.consistency;

import dev.vetted.reports.reading.Reading.Warning;
import dev.vetted.reports.reading.Reading.Warning.Kind;
import dev.vetted.reports.reading.facts.Evidence;
import dev.vetted.reports.reading.layout.Hit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Placeholders that were never filled in. */
final class LeftOvers {

    private static final int MOST = 10;
    /** What it may begin with comes first, so that most of a text is passed over at once. */
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?i)(?=[\\[<{_]|\\b[xtlymdcn2])(?:\\[(?:insert|(?:the\\s+)?company|client|customer|(?:firm\\s+|system\\s+|legal\\s+)?name|date|service\\s+(?:organi[sz]ation|auditor)|auditor|system|vendor|subservice|period|xx+|tbd|to\\s+be|your|city|start|end)(?:\\s[^\\]]{0,60})?\\]"
                    + "|<<?\\s*(?:insert|company|client|name|date|system)\\b[^<>]{0,60}>|\\{\\{?\\s*[a-z_ ]{3,40}\\s*\\}\\}?|(?-i:\\bX{4,}\\b)|(?-i:\\bTB[DC]\\b)|\\blorem\\s+ipsum\\b"
                    + "|\\b(?:your|the)\\s+(?:company|organi[sz]ation)\\s+name\\s+here\\b|(?-i:\\b(?:Client|Company)\\s+Name\\b)(?!\\s*(?:\\||:|field))|\\b(?:client|company)\\s+name\\s+here\\b|\\bmm/dd/yyyy\\b|\\bdd/mm/yyyy\\b|\\bmonth\\s+dd,\\s*(?:20xx|yyyy)|\\b20XX\\b"
                    + "|\\bnote\\s+to\\s+(?:draft|reviewer|author)\\b|_{6,}\\s*\\((?:name|date|signature)\\))");

    private LeftOvers() {}

    /** One warning for each placeholder, however often it stands there. */
    static List<Warning> placeholders(Evidence evidence) {
        Map<String, Hit> found = new LinkedHashMap<>();
        evidence.all().findAll(PLACEHOLDER).forEach(hit -> found.putIfAbsent(hit.text(), hit));
        return found.values().stream()
                .limit(MOST)
                .map(hit -> Findings.at(
                        hit, Kind.PLACEHOLDER, "A placeholder was left in the text, as in a draft or a template."))
                .toList();
    }
}
