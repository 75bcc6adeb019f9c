package dev.vetted.controls.web.pages;

import dev.vetted.controls.register.ControlCode;
import dev.vetted.controls.register.ControlEntry;
import dev.vetted.controls.register.ControlFields;
import dev.vetted.controls.register.ControlStatus;
import dev.vetted.criteria.CriterionId;
import dev.vetted.shared.web.Entered;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A control of our own as typed. */
record ControlForm(
        @NotBlank(message = "Give the control an id of your own scheme, such as AC-07.")
        @Size(max = 40, message = "The id may have 40 characters.")
        @Nullable
        String code,

        @NotBlank(message = "Give the control a title.")
        @Size(max = 200, message = "The title may have 200 characters.")
        @Nullable
        String title,

        @Size(max = 4000, message = "The description may have 4000 characters.") @Nullable
        String description,

        @Size(max = 100, message = "The owner may have 100 characters.") @Nullable
        String owner,

        @Size(max = 2000, message = "The evidence may have 2000 characters.") @Nullable
        String evidence,

        @Size(max = 1000, message = "The criteria may have 1000 characters.") @Nullable
        String criteria,

        @Nullable String reviewedOn,
        @Nullable String interval,

        @NotNull(message = "Say whether it is in place, planned or retired.") @Nullable
        ControlStatus status) {

    static ControlForm empty() {
        return new ControlForm("", "", "", "", "", "", "", "", null);
    }

    static ControlForm of(ControlEntry entry) {
        return new ControlForm(
                entry.code().value(),
                entry.title(),
                entry.description(),
                entry.owner().orElse(""),
                entry.evidence().orElse(""),
                entry.criteria().stream().map(CriterionId::value).collect(Collectors.joining(", ")),
                entry.reviewedOn().map(String::valueOf).orElse(""),
                entry.intervalMonths().map(String::valueOf).orElse(""),
                entry.status());
    }

    /** As another control's: its id is not for the form to say. */
    ControlForm withCode(ControlCode other) {
        return new ControlForm(
                other.value(), title, description, owner, evidence, criteria, reviewedOn, interval, status);
    }

    ControlEntry toEntry() {
        return new ControlEntry(
                ControlCode.of(String.valueOf(code)),
                String.valueOf(title),
                Entered.text(description).orElse(""),
                Entered.text(owner),
                Entered.text(evidence),
                ControlFields.criteria(Entered.text(criteria).orElse("")),
                Entered.date(reviewedOn, "Last reviewed"),
                Optional.of(Entered.text(interval).orElse("")).flatMap(ControlFields::months),
                Objects.requireNonNull(status));
    }
}
