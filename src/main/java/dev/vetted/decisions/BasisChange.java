package dev.vetted.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Names what differs between what a decision was taken on and what stands now. */
final class BasisChange {

    private BasisChange() {}

    /** In the order of a review; empty when nothing differs. What was not kept with the decision is not compared. */
    static List<String> between(Basis then, Basis now) {
        List<String> reasons = new ArrayList<>();
        changed(then.report(), now.report(), "the report changed", reasons);
        changed(then.confirmedReading(), now.confirmedReading(), "the confirmed reading changed", reasons);
        changed(then.scope(), now.scope(), "the scope mapping changed", reasons);
        kept(then, now, Basis::screening, "the screening of the report changed", reasons);
        changed(then.triage(), now.triage(), "the triage of exceptions changed", reasons);
        kept(then, now, Basis::controls, "what answers the user entity controls changed", reasons);
        changed(
                then.tier(),
                now.tier(),
                "the tier changed from %s to %s".formatted(word(then.tier()), word(now.tier())),
                reasons);
        then.residualRisk()
                .ifPresent(before -> changed(
                        before,
                        now.residualRisk().orElse(null),
                        now.residualRisk()
                                .map(after ->
                                        "the residual risk changed from %s to %s".formatted(word(before), word(after)))
                                .orElse("the residual risk is not determined any more"),
                        reasons));
        policy(then, now, reasons);
        return List.copyOf(reasons);
    }

    private static void policy(Basis then, Basis now, List<String> reasons) {
        changed(
                then.policy(),
                now.policy(),
                "the review policy changed from version %d to %d".formatted(then.policyVersion(), now.policyVersion()),
                reasons);
    }

    private static void kept(
            Basis then, Basis now, Function<Basis, Optional<?>> part, String reason, List<String> reasons) {
        if (part.apply(then).isPresent()) {
            changed(part.apply(then), part.apply(now), reason, reasons);
        }
    }

    private static void changed(Object then, @Nullable Object now, String reason, List<String> reasons) {
        if (!then.equals(now)) {
            reasons.add(reason);
        }
    }

    private static String word(Enum<?> level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
