package dev.vetted.thirdparties.web;

import dev.vetted.thirdparties.AccessKind;
import dev.vetted.thirdparties.DataClass;
import dev.vetted.thirdparties.RiskFactors;
import dev.vetted.thirdparties.Use;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An engagement to register: one service that we use, and what for. */
record EngagementRequest(
        @Schema(example = "Quillmere Ledger", description = "As the third party names it") @NotBlank @Size(max = 200)
        String serviceName,

        @Schema(example = "Keeps our general ledger") @NotBlank @Size(max = 1000)
        String purpose,

        @Schema(example = "Head of Finance", description = "Who answers for it on our side") @NotBlank @Size(max = 100)
        String relationshipOwner,

        @Schema(example = "CONFIDENTIAL", description = "The most sensitive data it gets from us") @NotNull
        DataClass dataClass,

        @Schema(example = "USER", description = "The deepest access it has to our systems") @NotNull
        AccessKind accessKind,

        @Schema(example = "true", description = "Whether a critical function of ours rests on it") @NotNull
        Boolean criticalFunction,

        @Schema(example = "8", description = "Hours that our work goes on without it")
        @NotNull
        @PositiveOrZero
        @Max(87_600)
        Integer tolerableOutageHours,

        @Schema(example = "true", description = "Whether it computes or moves transactions for us") @NotNull
        Boolean processesTransactions,

        @Schema(example = "[\"Frankfurt\", \"Dublin\"]", description = "Where our data may be; none if not agreed")
        @Nullable
        List<@NotBlank @Pattern(regexp = "[^\\r\\n]*", message = "must be one line") String> regions,

        @Schema(description = "What else bears on the inherent risk; what is left out counts as not stated")
        @Valid
        @Nullable
        RiskFactorsBody riskFactors) {

    private static final int REGIONS_LENGTH = 500;

    @Schema(hidden = true)
    @AssertTrue(message = "the regions together must not be longer than 500 characters")
    boolean isRegionsShortEnough() {
        return regions == null || String.join("\n", regions).length() <= REGIONS_LENGTH;
    }

    Use use() {
        return new Use(
                serviceName.strip(),
                purpose.strip(),
                dataClass,
                accessKind,
                criticalFunction,
                tolerableOutageHours,
                processesTransactions,
                regions == null
                        ? List.of()
                        : regions.stream().map(String::strip).toList(),
                riskFactors == null ? RiskFactors.unstated() : riskFactors.toFactors());
    }
}
