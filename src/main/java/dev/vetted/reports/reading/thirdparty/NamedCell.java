package dev.vetted.reports.reading.thirdparty;

import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.structure.ReportText;
import dev.vetted.reports.reading.wording.LegalNames;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the cell of an organization says: its name and, where the cell goes on, what it does.
 *
 * @param service empty if the cell holds nothing but the name
 */
record NamedCell(String name, String service) {

    private static final Pattern PARTING = Pattern.compile("^[\\s,;:–—-]+|^\\s*\\((?=[a-z])");

    static NamedCell of(ReportText report, List<Line> lines) {
        String text = report.passage(lines).text();
        return LegalNames.in(text).stream()
                .filter(name -> name.start() == 0 && isService(text.substring(name.end())))
                .findFirst()
                .map(name -> new NamedCell(name.value(), bare(text.substring(name.end()))))
                .orElseGet(() -> byPrint(report, lines, text));
    }

    /** The name may be printed bold in front of what it does. */
    private static NamedCell byPrint(ReportText report, List<Line> lines, String text) {
        List<Line> name = lines.stream().takeWhile(Line::bold).toList();
        List<Line> rest = lines.subList(name.size(), lines.size());
        return name.isEmpty() || rest.isEmpty() || rest.stream().anyMatch(Line::bold)
                ? new NamedCell(text, "")
                : new NamedCell(
                        report.passage(name).text(), bare(report.passage(rest).text()));
    }

    /** Not another name, nor a short form in parentheses. */
    private static boolean isService(String rest) {
        String bare = bare(rest);
        return bare.split("\\s+").length >= 2
                && LegalNames.in(bare).isEmpty()
                && !bare.startsWith("(")
                && !bare.matches("(?:and|of|&)\\s.*");
    }

    private static String bare(String rest) {
        String bare = PARTING.matcher(rest).replaceFirst("").strip();
        return bare.endsWith(")") && !bare.contains("(") ? bare.substring(0, bare.length() - 1) : bare;
    }
}
