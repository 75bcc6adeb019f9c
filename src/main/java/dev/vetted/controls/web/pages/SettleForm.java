package dev.vetted.controls.web.pages;

import dev.vetted.controls.mapping.CuecId;
import dev.vetted.controls.register.ControlCode;
import dev.vetted.shared.web.Entered;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen for one user entity control, as typed.
 *
 * @param control ids ticked
 * @param others ids typed, with commas between them
 * @param reason why it does not concern our use; only with {@code notApplicable}
 * @param about which one it is
 */
record SettleForm(
        @Nullable List<String> control,
        @Nullable String others,
        @Nullable String reason,
        @Nullable Boolean notApplicable,
        @Nullable String about) {

    static SettleForm none() {
        return new SettleForm(null, null, null, null, null);
    }

    SettleForm about(CuecId cuec) {
        return new SettleForm(control, others, reason, notApplicable, cuec.toString());
    }

    void settle(Consumer<List<ControlCode>> map, Consumer<String> leaveOut) {
        if (Boolean.TRUE.equals(notApplicable)) {
            leaveOut.accept(Entered.text(reason).orElse(""));
        } else {
            map.accept(codes().stream().map(ControlCode::of).distinct().toList());
        }
    }

    /** Ids ticked and typed, as typed. */
    List<String> codes() {
        List<String> codes = new ArrayList<>(control == null ? List.of() : control);
        codes.addAll(Entered.items(others));
        return codes;
    }
}
