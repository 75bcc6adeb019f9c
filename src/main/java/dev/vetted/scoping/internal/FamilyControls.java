package dev.vetted.scoping.internal;

import dev.vetted.criteria.CriterionId;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.Reading.Control;
import java.util.List;

/**
 * The controls of a report under some criteria, and what their tests gave.
 *
 * @param byDesign whether a control counts as it was designed, without a test
 */
record FamilyControls(List<CriterionId> criteria, List<Control> all, boolean byDesign) {

    /** Controls under criteria of a category that the opinion leaves out were not examined under it. */
    static FamilyControls of(List<CriterionId> wanted, Reading reading, boolean byDesign) {
        List<CriterionId> examined = wanted.stream()
                .filter(id -> reading.categories().isEmpty()
                        || reading.categories().stream().anyMatch(it -> it.value() == id.category()))
                .toList();
        return new FamilyControls(
                wanted,
                reading.controls().stream()
                        .filter(it -> it.criteria().stream().anyMatch(examined::contains))
                        .toList(),
                byDesign);
    }

    /** Those tested without deviation. */
    List<Control> passed() {
        return all.stream().filter(this::isShown).toList();
    }

    /** Those on which the auditor reports a deviation. */
    List<Control> failed() {
        return all.stream()
                .filter(it -> it.result() == Reading.Result.EXCEPTION)
                .toList();
    }

    /** The criteria under which no control passed. */
    List<CriterionId> unshown() {
        List<Control> passed = passed();
        return criteria.stream()
                .filter(id -> passed.stream().noneMatch(it -> it.criteria().contains(id)))
                .toList();
    }

    String inWords() {
        int rest = all.size() - passed().size() - failed().size();
        StringBuilder words = new StringBuilder(all.size() == 1 ? "1 control" : all.size() + " controls");
        words.append(byDesign ? ": %d designed" : ": %d tested without deviation");
        words.append(failed().isEmpty() ? "" : ", %d with".formatted(failed().size()));
        words.append(rest == 0 ? "" : ", %d without a result".formatted(rest));
        return words.toString().formatted(passed().size());
    }

    private boolean isShown(Control control) {
        return control.result() == Reading.Result.NO_EXCEPTION
                        && !control.tests().isEmpty()
                || byDesign && control.result() == null;
    }
}
