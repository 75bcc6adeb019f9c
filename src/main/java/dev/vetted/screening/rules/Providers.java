package dev.vetted.screening.rules;

import dev.vetted.reports.reading.Reading.Method;
import dev.vetted.reports.reading.Reading.Section;
import dev.vetted.reports.reading.Reading.SubserviceControl;
import dev.vetted.reports.reading.Reading.SubserviceOrganization;
import dev.vetted.screening.subject.Names;
import java.util.List;
import java.util.function.Function;

/** The subservice organizations of a report. */
record Providers(Facts facts) {

    List<SubserviceOrganization> relied() {
        return facts.reading().subserviceOrganizations().stream()
                .filter(it -> facts.holds(it, it.confidence()))
                .toList();
    }

    /** Judges all of them, if they were read as a whole. */
    Finding all(Function<List<SubserviceOrganization>, Finding> judge) {
        return facts.soc2(() -> {
            List<SubserviceOrganization> relied = relied();
            int read = facts.reading().subserviceOrganizations().size();
            if (!facts.isRead(Section.SUBSERVICE_ORGANIZATIONS) || relied.isEmpty()) {
                return Finding.ask("No subservice organization was read with certainty. Look whether there are any.");
            }
            return relied.size() < read
                    ? Finding.ask("%d of %d subservice organizations were not read with certainty."
                            .formatted(read - relied.size(), read))
                    : judge.apply(relied);
        });
    }

    /** Judges those carved out. One whose method is not stated is taken as carved out. */
    Finding carvedOut(Function<List<SubserviceOrganization>, Finding> judge) {
        return all(providers -> {
            List<SubserviceOrganization> out = providers.stream()
                    .filter(it -> it.method() != Method.INCLUSIVE)
                    .toList();
            return out.isEmpty()
                    ? Finding.notApplicable("No subservice organization is carved out.")
                            .cite(Places.ofProviders(providers))
                    : judge.apply(out);
        });
    }

    /** The controls expected of one; all of them where it is the only one. */
    List<SubserviceControl> controlsOf(SubserviceOrganization provider) {
        boolean only = facts.reading().subserviceOrganizations().size() == 1;
        return facts.reading().subserviceControls().stream()
                .filter(it -> only || it.organization() != null && Names.alike(it.organization(), provider.name()))
                .toList();
    }

    /** Whether controls are expected of somebody of whom it was not told which provider it is. */
    boolean hasControlsOfNobody() {
        return facts.reading().subserviceControls().stream()
                .anyMatch(it -> facts.reading().subserviceOrganizations().stream()
                        .noneMatch(provider -> controlsOf(provider).contains(it)));
    }

    static List<String> names(List<SubserviceOrganization> providers) {
        return providers.stream().map(SubserviceOrganization::name).toList();
    }
}
