package dev.vetted.scoping.internal;

import dev.vetted.criteria.CriteriaFamily;
import dev.vetted.criteria.CriterionId;
import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.Reading.Control;
import dev.vetted.reports.reading.Reading.Section;
import dev.vetted.reports.reading.Reading.Status;
import dev.vetted.scoping.RequiredAssurance;
import dev.vetted.scoping.ScopeMapping;
import dev.vetted.scoping.ScopeRow;
import dev.vetted.scoping.ScopeSubject;
import dev.vetted.scoping.ScopeVerdict;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rows on the families of criteria that our use leans on: what the controls of each family show. */
record FamilyRows(RequiredAssurance required, FamilyNeeds needs, Reading reading) {

    List<ScopeRow> rows() {
        return Arrays.stream(CriteriaFamily.values()).map(this::row).toList();
    }

    private ScopeRow row(CriteriaFamily family) {
        Optional<String> need = needs.need(family);
        List<CriterionId> criteria = needs.criteria(family);
        if (need.isEmpty() || criteria.isEmpty()) {
            return row(
                    family,
                    "not leaned on",
                    new Finding(
                            ScopeVerdict.NOT_APPLICABLE,
                            "not looked at",
                            "Our use does not lean on it.",
                            Citation.NONE));
        }
        FamilyControls controls = FamilyControls.of(criteria, reading, isDesignEnough());
        Optional<Reading.SubserviceControl> left = leftToProvider(criteria);
        return row(
                family,
                need.get(),
                controls.all().isEmpty()
                        ? left.map(FamilyRows::left).orElseGet(() -> without(criteria))
                        : with(controls).noting(left.map(FamilyRows::note).orElse("")));
    }

    private static ScopeRow row(CriteriaFamily family, String need, Finding finding) {
        return Rows.row(
                ScopeMapping.rowId(family),
                ScopeSubject.CRITERIA_FAMILY,
                "%s (%s): %s".formatted(family.label(), family.series(), need),
                finding.covered(),
                finding.verdict(),
                finding.reason(),
                finding.citation());
    }

    /** A design on one date counts where the required assurance says so. */
    private boolean isDesignEnough() {
        return required.reportType() != RequiredAssurance.ReportType.SOC2_TYPE2
                && reading.documentType().value() == DocumentType.SOC2_TYPE1;
    }

    private Optional<Reading.SubserviceControl> leftToProvider(List<CriterionId> criteria) {
        return reading.subserviceControls().stream()
                .filter(it -> it.criteria().stream().anyMatch(criteria::contains))
                .findFirst();
    }

    private static Finding left(Reading.SubserviceControl control) {
        return new Finding(
                ScopeVerdict.TO_CONFIRM,
                "no control of its own; left to " + organization(control),
                "Confirm by that organization's own report, or note the gap.",
                Citation.of(control.page(), control));
    }

    private static String note(Reading.SubserviceControl control) {
        return " Part of it is left to %s (page %d).".formatted(organization(control), control.page());
    }

    private static String organization(Reading.SubserviceControl control) {
        return Optional.ofNullable(control.organization()).orElse("a subservice organization");
    }

    private Finding without(List<CriterionId> criteria) {
        if (reading.status(Section.CONTROLS) != Status.READ) {
            return new Finding(
                    ScopeVerdict.TO_CONFIRM,
                    Rows.NOT_READ,
                    "No control was read, and some may be there. Look for those under %s.".formatted(ids(criteria)),
                    Citation.NONE);
        }
        List<String> other = otherEvidence(criteria);
        return other.isEmpty()
                ? new Finding(
                        ScopeVerdict.GAP,
                        "no control",
                        "The report has no control under %s.".formatted(ids(criteria)),
                        Citation.NONE)
                : new Finding(
                        ScopeVerdict.TO_CONFIRM,
                        "no control",
                        "Confirm whether other evidence stands in: %s.".formatted(RequiredAssurance.inWords(other)),
                        Citation.NONE);
    }

    /** What stands in for all of the criteria; empty as soon as nothing does for one of them. */
    private List<String> otherEvidence(List<CriterionId> criteria) {
        List<List<String>> accepted = criteria.stream()
                .map(CriterionId::category)
                .distinct()
                .map(category -> required.of(category).orElseThrow().otherEvidence())
                .toList();
        return accepted.stream().anyMatch(List::isEmpty)
                ? List.of()
                : accepted.stream().flatMap(List::stream).distinct().toList();
    }

    private static Finding with(FamilyControls controls) {
        if (!controls.failed().isEmpty()) {
            return finding(
                    controls,
                    ScopeVerdict.TO_CONFIRM,
                    controls.failed(),
                    "Deviations are reported. Confirm that the rest of it holds, and weigh each exception.");
        }
        if (controls.passed().isEmpty()) {
            return finding(
                    controls,
                    ScopeVerdict.TO_CONFIRM,
                    controls.all(),
                    "No control of it has a test with a result. Confirm what it rests on, or note the gap.");
        }
        if (!controls.unshown().isEmpty()) {
            return finding(
                    controls,
                    ScopeVerdict.TO_CONFIRM,
                    controls.passed(),
                    "Nothing is shown for %s. Confirm whether our use needs it.".formatted(ids(controls.unshown())));
        }
        return finding(
                controls,
                ScopeVerdict.COVERED,
                controls.passed(),
                controls.byDesign()
                        ? "Designed so on one date, which is enough for this use."
                        : "Tested without deviation.");
    }

    private static Finding finding(FamilyControls controls, ScopeVerdict verdict, List<Control> cited, String reason) {
        Control first = cited.getFirst();
        return new Finding(verdict, controls.inWords(), reason, Citation.of(first.page(), first));
    }

    private static String ids(List<CriterionId> criteria) {
        return criteria.stream().map(CriterionId::value).collect(Collectors.joining(", "));
    }

    private record Finding(ScopeVerdict verdict, String covered, String reason, Citation citation) {

        private Finding noting(String more) {
            return new Finding(verdict, covered, reason + more, citation);
        }
    }
}
