package dev.vetted.evidence.workbook;

import dev.vetted.evidence.workbook.DecisionEvidence.Judgement;
import dev.vetted.evidence.workbook.ReportEvidence.Listing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sentences that keep "none" and "not read" apart. */
final class Sentences {

    private Sentences() {}

    /**
     * What a list of the report amounts to.
     *
     * @param part of the document that would hold the list, as in "the tests section"
     * @param one name of one row
     * @param many name of several rows
     */
    static String reading(Listing<?> listing, String part, String one, String many) {
        int rows = listing.rows().size();
        String found = rows == 0 ? "" : " " + counted(rows, one, many) + " found elsewhere may not be all.";
        String unknown = rows == 0 ? " Whether there are " + many + " is not known." : found;
        return switch (listing.status()) {
            case READ ->
                rows == 0
                        ? "The report was read and states no " + many + "."
                        : "The report was read and states " + counted(rows, one, many) + ".";
            case NOT_FOUND -> "The " + part + " was not read: it was not found in the report." + unknown;
            case UNREADABLE -> "The " + part + " was not read: its pages hold no readable text." + unknown;
            case NOT_APPLICABLE -> "This kind of report has no " + part + ", so it cannot state " + many + "." + found;
        };
    }

    static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    /** How often each verdict occurs, in order of appearance, with {@code absent} for none: "4 Covered, 1 Gap". */
    static <T> String tally(List<T> rows, Function<T, @Nullable Judgement> verdict, String absent) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (T row : rows) {
            Judgement judgement = verdict.apply(row);
            counts.merge(judgement == null ? absent : judgement.text(), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }
}
