package dev.vetted.screening.rules;

import dev.vetted.reports.reading.Reading.ReportedException;
import dev.vetted.reports.reading.Reading.Result;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The exceptions of a report. */
record Exceptions(Facts facts) {

    /** Judges all of them, if they were read as a whole; a pass without any cites the tests looked through. */
    Finding all(Function<List<ReportedException>, Finding> judge) {
        return facts.tests(controls -> {
            List<ReportedException> all = facts.reading().exceptions();
            long unsure =
                    all.stream().filter(it -> !facts.holds(it, it.confidence())).count();
            Set<String> told = all.stream().map(ReportedException::controlId).collect(Collectors.toSet());
            boolean untold =
                    controls.stream().anyMatch(it -> it.result() == Result.EXCEPTION && !told.contains(it.id()));
            boolean open = controls.stream().anyMatch(it -> it.result() == null);
            if (unsure > 0 || untold || open) {
                return Finding.ask("Not every exception was read with certainty. Look for them among the results.")
                        .with("read without certainty", unsure)
                        .cite(Places.ofExceptions(all));
            }
            return judge.apply(all).cite(Places.around(controls));
        });
    }

    static boolean isCounted(ReportedException exception) {
        Integer deviations = exception.deviations();
        Integer sample = exception.sample();
        return deviations != null && sample != null && sample > 0 && deviations >= 0 && deviations <= sample;
    }
}
