package dev.vetted.thirdparties.web.pages;

import dev.vetted.shared.web.Entered;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A third party as typed. */
record ThirdPartyForm(
        @NotBlank(message = "Give the legal name, as it stands in the contract.")
        @Size(max = 200, message = "The legal name may have 200 characters.")
        @Nullable
        String legalName,

        @Email(message = "This is no e-mail address. Give one such as security@example.com, or leave it empty.")
        @Size(max = 254, message = "The e-mail address may have 254 characters.")
        @Nullable
        String contactEmail) {

    static ThirdPartyForm empty() {
        return new ThirdPartyForm("", "");
    }

    String name() {
        return Entered.text(legalName).orElseThrow();
    }

    Optional<String> contact() {
        return Entered.text(contactEmail);
    }
}
