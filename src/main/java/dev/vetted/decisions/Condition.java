package dev.vetted.decisions;

import dev.vetted.shared.Length;
import dev.vetted.shared.Refusal;
import java.time.LocalDate;

/** Something that has to be done for an approval to hold, by an owner until a date. */
public record Condition(String text, String owner, LocalDate due) {

    public Condition {
        if (text == null || text.isBlank() || owner == null || owner.isBlank() || due == null) {
            throw new Refusal.Invalid("A condition needs a text, an owner and a due date (YYYY-MM-DD).");
        }
        Length.atMost(Length.GROUNDS, "condition", text);
        Length.atMost(Length.PERSON, "owner of the condition", owner);
    }
}
