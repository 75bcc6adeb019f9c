package dev.vetted.screening.rules;

import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.ReportOutline.PartKind;
import dev.vetted.thirdparties.DataClass;
import dev.vetted.thirdparties.RiskFactors.Answer;
import dev.vetted.thirdparties.Use;
import java.util.EnumSet;
import java.util.Map;
import java.util.function.Supplier;

/** Group K: does it agree with what else we know? */
final class CrossChecks {

    private final Facts facts;
    private final Reading reading;

    CrossChecks(Facts facts) {
        this.facts = facts;
        this.reading = facts.reading();
    }

    Map<String, Supplier<Finding>> all() {
        return Map.of(
                "XC-01",
                () -> Finding.ask("Compare with questionnaire, data processing agreement and status page."),
                "XC-02",
                () -> Finding.ask("Compare what the contract promises with criteria and controls."),
                "XC-03",
                this::notAlone,
                "XC-04",
                this::fullReport,
                "XC-05",
                () -> facts.soc2(() -> Finding.ask("Look whether further subject matter is in the opinion.")
                        .cite(Places.ofParts(reading, EnumSet.of(PartKind.OTHER_INFORMATION)))),
                "XC-06",
                this::first);
    }

    private Finding notAlone() {
        Use use = facts.subject().engagement().use();
        boolean personal = use.dataClass().compareTo(DataClass.PERSONAL) >= 0;
        Answer regulated = use.factors().regulated();
        return (!personal && regulated == Answer.NO
                        ? Finding.notApplicable("The use is neither regulated nor about personal data.")
                        : Finding.ask("Name the other evidence for what a SOC 2 report does not examine."))
                .with("data class", use.dataClass())
                .with("regulated", regulated);
    }

    private Finding fullReport() {
        return facts.type()
                .map(type -> Finding.decide(
                                type.isSoc2(),
                                "The third party gave a SOC 2 report.",
                                "The third party gave a %s, without tests and exceptions.".formatted(type.label()))
                        .with("document type", type.label())
                        .cite(Places.of(reading.documentType())))
                .orElse(Finding.ask("What kind of document it is was not found with certainty."));
    }

    private Finding first() {
        return facts.soc2(() -> facts.subject().earlier().isEmpty()
                ? Finding.ask("No earlier report is held. Is it the first ever?")
                : Finding.pass("An earlier report is held.")
                        .with("earlier reports", facts.subject().earlier().size())
                        .cite(Places.of(reading.periodStart(), reading.documentType())));
    }
}
