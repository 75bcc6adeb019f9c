package dev.vetted.screening.subject;

import dev.vetted.policy.ReviewPolicy;
import dev.vetted.reports.reading.Reading;
import dev.vetted.scoping.ScopeMapping;
import dev.vetted.shared.Sha256;
import dev.vetted.thirdparties.Engagement;
import java.time.LocalDate;
import java.util.List;

/**
 * All that a rule may look at.
 *
 * @param document hash of the file
 * @param reading as confirmed
 * @param checked facts that a person compared one by one
 * @param engagement our use of the third party, with its tier
 * @param scope as it stands
 * @param today the day as of which everything is judged, UTC
 * @param earlier SOC 2 reports of the same third party that end before this one, newest first
 * @param letters confirmed readings of its bridge letters
 */
public record ScreeningSubject(
        Sha256 document,
        Reading reading,
        CheckedFacts checked,
        Engagement engagement,
        ScopeMapping scope,
        ReviewPolicy policy,
        LocalDate today,
        List<EarlierReport> earlier,
        List<Reading> letters,
        Portfolio portfolio) {

    public ScreeningSubject {
        earlier = List.copyOf(earlier);
        letters = List.copyOf(letters);
    }
}
