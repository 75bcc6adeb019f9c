package dev.vetted.scoping.internal;

import dev.vetted.criteria.CriterionId;
import dev.vetted.criteria.TrustServicesCategory;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.Reading.Control;
import dev.vetted.scoping.RequiredAssurance;
import dev.vetted.scoping.ScopeMapping;
import dev.vetted.scoping.ScopeRow;
import dev.vetted.scoping.ScopeSubject;
import dev.vetted.scoping.ScopeVerdict;
import dev.vetted.thirdparties.DataClass;
import dev.vetted.thirdparties.Use;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The rows on what the third party does for us: each asks for its category and for a control that shows it. */
record ProcessingRows(Use use, RequiredAssurance required, Reading reading) {

    private static final CriterionId RECOVERY_IS_TESTED = CriterionId.of("A1.3");

    List<ScopeRow> rows() {
        return List.of(
                row(
                        TrustServicesCategory.PROCESSING_INTEGRITY,
                        "transactions and calculations",
                        use.processesTransactions(),
                        "a control over the accuracy of processing",
                        id -> id.category() == TrustServicesCategory.PROCESSING_INTEGRITY),
                row(
                        TrustServicesCategory.PRIVACY,
                        "personal data",
                        use.dataClass().compareTo(DataClass.PERSONAL) >= 0,
                        "a control over personal data",
                        id -> id.category() == TrustServicesCategory.PRIVACY),
                row(
                        TrustServicesCategory.AVAILABILITY,
                        "our work bears an outage of %d hours".formatted(use.tolerableOutageHours()),
                        required.requires(TrustServicesCategory.AVAILABILITY),
                        "a test of recovery (%s)".formatted(RECOVERY_IS_TESTED),
                        RECOVERY_IS_TESTED::equals));
    }

    private ScopeRow row(
            TrustServicesCategory category,
            String processing,
            boolean done,
            String shown,
            Predicate<CriterionId> showing) {
        CategoryAssurance assurance = CategoryAssurance.of(category, required, reading);
        Optional<Control> control = reading.controls().stream()
                .filter(it -> it.result() == Reading.Result.NO_EXCEPTION
                        && !it.tests().isEmpty())
                .filter(it -> it.criteria().stream().anyMatch(showing))
                .findFirst();
        boolean onlyStated = assurance.isStated() && control.isEmpty();
        return Rows.row(
                ScopeMapping.processingRowId(category),
                ScopeSubject.PROCESSING,
                Rows.words(processing),
                done ? covered(assurance, control) : "not looked at",
                verdict(done, assurance, onlyStated),
                !done
                        ? "The engagement does not do this."
                        : onlyStated
                                ? "The opinion covers %s, but %s that passed was not found. Look it up, or note the gap."
                                        .formatted(Rows.words(category.name()), shown)
                                : assurance.isStated() ? shownReason(category) : assurance.reason(),
                !done
                        ? Citation.NONE
                        : control.filter(it -> assurance.isStated())
                                .map(it -> Citation.of(it.page(), it))
                                .orElse(assurance.citation()));
    }

    private static ScopeVerdict verdict(boolean done, CategoryAssurance assurance, boolean onlyStated) {
        if (!done) {
            return ScopeVerdict.NOT_APPLICABLE;
        }
        return onlyStated ? ScopeVerdict.TO_CONFIRM : assurance.verdict();
    }

    private static String covered(CategoryAssurance assurance, Optional<Control> control) {
        String category = Rows.words(assurance.category().name()) + " " + assurance.inWords();
        return assurance.isStated()
                ? category
                        + control.map(it -> ", control %s".formatted(it.id())).orElse("")
                : category;
    }

    private static String shownReason(TrustServicesCategory category) {
        return category == TrustServicesCategory.AVAILABILITY
                ? "Recovery was tested. Compare the recovery time promised to us with the outage we bear."
                : "The opinion covers it, and a control over it was tested without deviation.";
    }
}
