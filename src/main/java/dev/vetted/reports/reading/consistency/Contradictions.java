package dev.vetted.reports.reading.consistency;

import dev.vetted.reports.reading.Reading.Warning;
import dev.vetted.reports.reading.facts.Evidence;
import java.util.ArrayList;
import java.util.List;

/**
 * All findings about one document. A finding asks a person to look; it says nothing on who is right. A false alarm costs
 * the attention that a true one needs, so each check stays silent unless two statements stand against each other.
 */
public final class Contradictions {

    private Contradictions() {}

    public static List<Warning> of(Evidence evidence, Statements read) {
        List<Warning> found = new ArrayList<>();
        found.addAll(LeftOvers.placeholders(evidence));
        found.addAll(Citations.superseded(evidence, read));
        found.addAll(DateOrder.of(read));
        found.addAll(Reservations.of(evidence, read));
        found.addAll(Companies.of(evidence, read));
        found.addAll(Systems.of(evidence, read));
        found.addAll(OtherCategories.of(evidence, read));
        found.addAll(ListedExceptions.of(evidence, read));
        found.addAll(MissingParts.of(evidence, read));
        return found;
    }
}
