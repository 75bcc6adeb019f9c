package dev.vetted.screening.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.ReportReader;
import dev.vetted.screening.results.RuleResult;
import dev.vetted.screening.subject.CheckedFacts;
import dev.vetted.screening.subject.ScreeningSubject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports of the corpus, judged as if read and confirmed today: what their truth files say has to come out. */
class CorpusRulesTest {

    @ParameterizedTest
    @CsvSource({
        // All controls passed, letters are wanted after the end of 2025, nothing before it is held.
        "dev-01-quillmere-type2,2025-12-30,ID-01 PASS|PE-01 PASS|PE-03 PASS|OP-01 PASS|SC-02 PASS|TE-09 FAIL|XC-06 CANNOT_TELL",
        "dev-01-quillmere-type2,2025-12-31,PE-03 FAIL|PE-02 PASS",
        // Nine months; 1 of 25 late on training (CC1.4, CC2.2) and 2 of 40, both answered.
        "dev-03-ostrander-vale-type2,2025-03-01,PE-01 PASS|EX-02 FAIL|EX-03 PASS|EX-05 PASS|EX-07 PASS|EX-10 FAIL|TE-09 PASS",
        // As of one date: design alone.
        "dev-04-pindlewick-type1,2025-08-01,ID-01 PASS|ID-02 FAIL|ID-03 PASS|PE-01 CANNOT_TELL|TE-01 CANNOT_TELL|EX-02 CANNOT_TELL",
        // Qualified on CC6.2 and CC6.3, with three exceptions in that series.
        "dev-05-marrowstone-qualified,2025-07-01,OP-01 FAIL|OP-02 FAIL|OP-05 NOT_APPLICABLE|EX-05 FAIL|EX-10 PASS",
        // Another document than the one wanted.
        "dev-08-veldspar-soc3,2025-07-01,ID-01 FAIL|ID-02 FAIL|ID-03 FAIL|XC-04 FAIL|TE-01 CANNOT_TELL|EX-01 CANNOT_TELL"
    })
    void whatIsTrueOfTheReportComesOut(String report, LocalDate today, String verdicts) throws Exception {
        List<RuleResult> results = RuleEngine.judge(subject(reading(report), today));

        List<String> wanted = Arrays.asList(verdicts.split("\\|"));
        Set<String> rules = new HashSet<>();
        wanted.forEach(it -> rules.add(it.substring(0, 5)));
        assertThat(results)
                .filteredOn(it -> rules.contains(it.ruleId().value()))
                .extracting(it -> it.ruleId() + " " + it.verdict())
                .containsExactlyInAnyOrderElementsOf(wanted);
    }

    private static Reading reading(String report) throws Exception {
        try (InputStream pdf = CorpusRulesTest.class.getResourceAsStream("/corpus/" + report + ".pdf")) {
            return new ReportReader().read(pdf.readAllBytes());
        }
    }

    /** Confirming a reading takes a look at whatever is uncertain. */
    private static ScreeningSubject subject(Reading reading, LocalDate today) {
        Set<Object> checked = new HashSet<>(reading.controls());
        checked.addAll(reading.exceptions());
        checked.addAll(reading.subserviceOrganizations());
        ScreeningSubject sound = SubjectBuilder.sound().subject();
        return new ScreeningSubject(
                sound.document(),
                reading,
                new CheckedFacts(checked),
                sound.engagement(),
                sound.scope(),
                sound.policy(),
                today,
                List.of(),
                List.of(),
                sound.portfolio());
    }
}
