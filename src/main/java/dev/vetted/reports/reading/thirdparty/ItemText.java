package dev.vetted.reports.reading.thirdparty;

import dev.vetted.criteria.CriterionId;
import dev.vetted.reports.reading.wording.Criteria;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of an item and the criteria that are printed in parentheses or brackets behind it. */
record ItemText(String text, List<CriterionId> criteria) {

    private static final Pattern TRAILING = Pattern.compile("\\s*[(\\[]([^()\\[\\]]*)[)\\]]\\s*[.;]?\\s*$");
    private static final Pattern DASHED =
            Pattern.compile("\\s*[-–—:]\\s*((?:CC|PI|A|C|P)\\s?\\d{1,2}\\.\\d{1,2}[^a-z]*)$");

    static ItemText of(String printed) {
        for (Pattern pattern : List.of(TRAILING, DASHED)) {
            Matcher matcher = pattern.matcher(printed);
            if (matcher.find() && Criteria.only(matcher.group(1))) {
                return new ItemText(printed.substring(0, matcher.start()).strip(), Criteria.in(matcher.group(1)));
            }
        }
        return new ItemText(printed.strip(), List.of());
    }
}
