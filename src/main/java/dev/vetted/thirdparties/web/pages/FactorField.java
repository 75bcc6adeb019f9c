package dev.vetted.thirdparties.web.pages;

import dev.vetted.shared.web.Choice;
import dev.vetted.shared.web.Wording;
import dev.vetted.thirdparties.RiskFactors;
import dev.vetted.thirdparties.RiskFactors.Answer;
import dev.vetted.thirdparties.RiskFactors.DataLocation;
import dev.vetted.thirdparties.RiskFactors.DataSubjects;
import dev.vetted.thirdparties.RiskFactors.DataVolume;
import dev.vetted.thirdparties.RiskFactors.ExitEffort;
import dev.vetted.thirdparties.RiskFactors.SupplyChain;
import java.util.List;
import java.util.function.Function;

/**
 * A factor of the inherent risk that is chosen: its label, and what may be chosen.
 *
 * @param name of its property
 */
record FactorField(String name, String label, List<Choice> choices, Function<RiskFactors, Enum<?>> value) {

    static final List<FactorField> ALL = List.of(
            of("dataVolume", "People or records the data is about", DataVolume.class, RiskFactors::dataVolume),
            of("dataSubjects", "Whom the data is about", DataSubjects.class, RiskFactors::dataSubjects),
            of("dataLocation", "Where the data is kept and processed", DataLocation.class, RiskFactors::dataLocation),
            of(
                    "modelsOnOurData",
                    "Our data is used for models of artificial intelligence",
                    Answer.class,
                    RiskFactors::modelsOnOurData),
            of("exitEffort", "Time it takes to replace it", ExitEffort.class, RiskFactors::exitEffort),
            of(
                    "concentration",
                    "Other services of ours rest on the same provider",
                    Answer.class,
                    RiskFactors::concentration),
            of("customerFacing", "Our customers notice when it fails", Answer.class, RiskFactors::customerFacing),
            of("regulated", "It supports a regulated activity", Answer.class, RiskFactors::regulated),
            of("supplyChain", "Suppliers it rests on in turn", SupplyChain.class, RiskFactors::supplyChain),
            of("incidents", "It had a serious incident in the last three years", Answer.class, RiskFactors::incidents),
            of(
                    "foreignControl",
                    "It is controlled from a state that we do not trust with it",
                    Answer.class,
                    RiskFactors::foreignControl));

    static String words(Enum<?> constant) {
        return switch (constant) {
            case DataVolume volume ->
                switch (volume) {
                    case NOT_STATED -> "Not stated";
                    case FEW -> "Under 1,000";
                    case MANY -> "1,000 to 99,999";
                    case MASS -> "100,000 or more";
                };
            case DataSubjects subjects ->
                subjects == DataSubjects.VULNERABLE ? "People who need special protection" : Wording.of(subjects);
            case DataLocation location ->
                switch (location) {
                    case NOT_STATED -> "Not stated";
                    case OUR_JURISDICTION -> "Where our law holds";
                    case EQUIVALENT -> "Where the law protects it as well";
                    case OTHER -> "Elsewhere";
                };
            case SupplyChain chain ->
                switch (chain) {
                    case NOT_STATED -> "Not stated";
                    case NONE -> "None";
                    case DIRECT -> "Its own suppliers";
                    case LONG_CHAIN -> "Suppliers of suppliers";
                };
            default -> Wording.of(constant);
        };
    }

    private static <E extends Enum<E>> FactorField of(
            String name, String label, Class<E> type, Function<RiskFactors, Enum<?>> value) {
        return new FactorField(name, label, Choice.of(type, FactorField::words), value);
    }
}
