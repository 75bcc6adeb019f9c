package dev.vetted.controls;

import dev.vetted.controls.mapping.CuecId;
import dev.vetted.controls.mapping.UserControlCase;
import dev.vetted.controls.register.ControlCode;
import dev.vetted.controls.register.ControlEntry;
import dev.vetted.controls.register.ControlFields;
import dev.vetted.controls.register.ControlStatus;
import dev.vetted.controls.register.OwnControl;
import dev.vetted.reports.reading.Basis;
import dev.vetted.reports.reading.Reading.UserEntityControl;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Controls of our own, and user entity controls that they answer. */
public final class ControlFixtures {

    public static final ControlCode LEAVERS = ControlCode.of("AC-07");
    public static final CuecId CUEC = CuecId.of("66666666-0000-0000-0000-000000000001");
    public static final LocalDate REVIEWED = LocalDate.of(2026, 5, 4);

    private static final Instant MORNING = Instant.parse("2026-11-02T08:00:00Z");
    private static final UUID REPORT = UUID.fromString("44444444-0000-0000-0000-000000000001");

    private ControlFixtures() {}

    /** In place, owned, and reviewed. */
    public static ControlEntry leavers() {
        return entry(
                LEAVERS.value(),
                "Leavers lose access the same day",
                "Accounts of leavers are disabled on their last day; access is reviewed each quarter.",
                "CC6.2",
                ControlStatus.IN_PLACE);
    }

    public static ControlEntry entry(
            String code, String title, String description, String criteria, ControlStatus status) {
        return new ControlEntry(
                ControlCode.of(code),
                title,
                description,
                Optional.of("Imke Torvald"),
                Optional.of("https://wiki.example/ac-07"),
                ControlFields.criteria(criteria),
                Optional.of(REVIEWED),
                Optional.of(12),
                status);
    }

    /** The same control under the care of nobody. */
    public static ControlEntry unowned(ControlEntry entry) {
        return new ControlEntry(
                entry.code(),
                entry.title(),
                entry.description(),
                Optional.empty(),
                entry.evidence(),
                entry.criteria(),
                entry.reviewedOn(),
                entry.intervalMonths(),
                entry.status());
    }

    public static ControlEntry reviewed(ControlEntry entry, Optional<LocalDate> on, Optional<Integer> months) {
        return new ControlEntry(
                entry.code(),
                entry.title(),
                entry.description(),
                entry.owner(),
                entry.evidence(),
                entry.criteria(),
                on,
                months,
                entry.status());
    }

    public static OwnControl own(ControlEntry entry) {
        return new OwnControl(entry, "anna", MORNING);
    }

    public static UserEntityControl expected(String text, String criteria) {
        return new UserEntityControl(
                "CUEC-1", text, ControlFields.criteria(criteria), 41, text, Basis.EXPECTED_IN_LIST);
    }

    /** Under CC6.2, which the control on leavers serves too. */
    public static UserControlCase open(int ordinal, String text) {
        return open(ordinal, text, "CC6.2");
    }

    public static UserControlCase open(int ordinal, String text, String criterion) {
        return UserControlCase.open(CuecId.of(REPORT, ordinal), ordinal, expected(text, criterion));
    }
}
