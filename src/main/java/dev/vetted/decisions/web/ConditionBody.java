package dev.vetted.decisions.web;

import dev.vetted.decisions.Condition;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition, as sent and as shown. */
record ConditionBody(
        @Schema(example = "Review the access of administrators each quarter on our side") @NotBlank @Size(max = 1000)
        String text,

        @Schema(example = "Head of Finance") @NotBlank @Size(max = 100)
        String owner,

        @Schema(example = "2027-03-31") @NotNull LocalDate due) {

    static ConditionBody of(Condition condition) {
        return new ConditionBody(condition.text(), condition.owner(), condition.due());
    }

    static List<Condition> toConditions(@Nullable List<ConditionBody> sent) {
        return sent == null
                ? List.of()
                : sent.stream()
                        .map(it -> new Condition(it.text(), it.owner(), it.due()))
                        .toList();
    }
}
