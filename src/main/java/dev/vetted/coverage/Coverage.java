package dev.vetted.coverage;

import dev.vetted.thirdparties.ThirdPartyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The coverage of a third party as it is seen on one day.
 *
 * @param policyVersion number of the version of the review policy that the ages are of
 * @param nextChange the next day on which the standing is another
 * @param thenStanding how it stands on that day
 * @param systems the systems that the reports are about, by their own names; more than one asks whether all are ours
 */
public record Coverage(
        ThirdPartyId thirdParty,
        LocalDate on,
        int policyVersion,
        Standing standing,
        Optional<LocalDate> nextChange,
        Optional<Standing> thenStanding,
        CoverageDocuments documents,
        List<CoverageGap> gaps,
        Optional<LocalDate> bridgedUntil,
        List<String> systems) {

    public Coverage {
        gaps = List.copyOf(gaps);
        systems = List.copyOf(systems);
    }

    static Coverage of(
            ThirdPartyId thirdParty,
            LocalDate on,
            int policyVersion,
            CoverageDocuments documents,
            CoverageTimeline timeline) {
        Standing standing = timeline.on(on);
        Optional<LocalDate> change = timeline.nextChange(on);
        return new Coverage(
                thirdParty,
                on,
                policyVersion,
                standing,
                change,
                change.map(timeline::on),
                documents,
                timeline.gaps(),
                standing.last().flatMap(timeline::bridgedUntil),
                documents.reports().stream()
                        .flatMap(it -> it.system().stream())
                        .distinct()
                        .toList());
    }
}
