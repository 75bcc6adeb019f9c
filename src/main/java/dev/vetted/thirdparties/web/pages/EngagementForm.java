package dev.vetted.thirdparties.web.pages;

import dev.vetted.shared.web.Entered;
import dev.vetted.thirdparties.AccessKind;
import dev.vetted.thirdparties.DataClass;
import dev.vetted.thirdparties.Use;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What we use a third party for, as typed. */
record EngagementForm(
        @NotBlank(message = "Start from a third party: choose one in the list.") @Nullable
        String thirdParty,

        @NotBlank(message = "Name the service as the third party names it.")
        @Size(max = 200, message = "The service may have 200 characters.")
        @Nullable
        String serviceName,

        @NotBlank(message = "Say in a sentence what we do with it.")
        @Size(max = 1000, message = "The purpose may have 1000 characters.")
        @Nullable
        String purpose,

        @NotNull(message = "Choose the most sensitive data that it receives.") @Nullable
        DataClass dataClass,

        @NotNull(message = "Choose the deepest access that it has.") @Nullable
        AccessKind accessKind,

        @Nullable Boolean criticalFunction,

        @NotBlank(message = "Give the number of hours, 0 or more.")
        @Pattern(regexp = "\\s*|\\s*\\d{1,5}\\s*", message = "Give a whole number of hours, 0 to 99999.")
        @Nullable
        String tolerableOutageHours,

        @Nullable Boolean processesTransactions,

        @Size(max = 500, message = "The regions may have 500 characters.") @Nullable
        String regions,

        @NotBlank(message = "Name the person who answers for it on our side.")
        @Size(max = 100, message = "The owner may have 100 characters.")
        @Nullable
        String relationshipOwner,

        @Valid RiskFactorsForm factors) {

    EngagementForm {
        factors = factors == null ? RiskFactorsForm.empty() : factors;
    }

    static EngagementForm under(String thirdParty) {
        return new EngagementForm(thirdParty, "", "", null, null, false, "", false, "", "", RiskFactorsForm.empty());
    }

    Use use() {
        return new Use(
                Entered.text(serviceName).orElseThrow(),
                Entered.text(purpose).orElseThrow(),
                Objects.requireNonNull(dataClass),
                Objects.requireNonNull(accessKind),
                Boolean.TRUE.equals(criticalFunction),
                Entered.number(tolerableOutageHours, "Tolerable outage").orElseThrow(),
                Boolean.TRUE.equals(processesTransactions),
                Entered.items(regions),
                factors.toFactors());
    }

    String owner() {
        return Entered.text(relationshipOwner).orElseThrow();
    }
}
