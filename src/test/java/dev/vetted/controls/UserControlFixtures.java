package dev.vetted.controls;

import dev.vetted.reports.Correction;
import dev.vetted.reports.ReadingField;
import dev.vetted.reports.ReportFixtures;
import java.util.List;
import java.util.Optional;

/** What a person adds to a reading that lacks the user entity controls. */
public final class UserControlFixtures {

    private UserControlFixtures() {}

    /** One on leavers and one on transfers, and an exception. */
    public static List<Correction> twoOfThem() {
        return List.of(
                ReportFixtures.lateRemovals(),
                expected("User entities remove the access of leavers.", "CC6.2"),
                expected("User entities send files over encrypted channels only.", "CC6.7"));
    }

    private static Correction expected(String text, String criterion) {
        return Correction.add(
                ReadingField.USER_ENTITY_CONTROLS,
                ReportFixtures.json("{\"text\": \"%s\", \"criteria\": [\"%s\"]}".formatted(text, criterion)),
                41,
                Optional.empty(),
                "It stands in the list on page 41.");
    }
}
