package dev.vetted.reports.reading.controls;

import dev.vetted.criteria.CriterionId;
import dev.vetted.reports.reading.wording.Criteria;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Criteria in parentheses or brackets at the end of the text of a control, which they are no part of. */
final class CriteriaBehind {

    private static final Pattern BEHIND = Pattern.compile("\\s*[(\\[]([^()\\[\\]]*)[)\\]]\\W*$");

    private CriteriaBehind() {}

    static List<CriterionId> in(String text) {
        return match(text).map(behind -> Criteria.in(behind.group(1))).orElse(List.of());
    }

    static String without(String text) {
        return match(text).map(behind -> text.substring(0, behind.start())).orElse(text);
    }

    private static Optional<Matcher> match(String text) {
        Matcher behind = BEHIND.matcher(text);
        return behind.find() && Criteria.only(behind.group(1)) ? Optional.of(behind) : Optional.empty();
    }
}
