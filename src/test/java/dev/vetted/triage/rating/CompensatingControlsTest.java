package dev.vetted.triage.rating;

import static dev.vetted.reports.reading.ReadingBuilder.aReading;
import static dev.vetted.triage.rating.Bases.control;
import static dev.vetted.triage.rating.Bases.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.reports.reading.Basis;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.Reading.Control;
import dev.vetted.reports.reading.Reading.Result;
import dev.vetted.shared.Refusal;
import dev.vetted.triage.Compensation;
import dev.vetted.triage.Disposition;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompensatingControlsTest {

    private static final Reading READING = aReading()
            .controls(List.of(
                    control("AC-1", "Leavers are removed", Result.EXCEPTION, "CC6.2"),
                    control("AC-2", "Access is reviewed", Result.NO_EXCEPTION, "CC6.2", "CC6.3"),
                    control("AC-3", "Admins are few", Result.NO_EXCEPTION, "CC6.3"),
                    control("AC-4", "Dormant accounts are closed", Result.NOT_TESTED_NO_OCCURRENCE, "CC6.2"),
                    control("AC-5", "The host locks doors", Result.CARVED_OUT, "CC6.2"),
                    control("AC-6", "No result was told", null, "CC6.2"),
                    new Control(
                            "AC-7",
                            List.of(dev.vetted.criteria.CriterionId.of("CC6.2")),
                            "Untested",
                            List.of(),
                            Result.NO_EXCEPTION,
                            14,
                            "Untested",
                            Basis.CONTROL_IN_TABLE),
                    control("AC-8", "Mixed", Result.NO_EXCEPTION, "CC6.2")))
            .exceptions(on("AC-1", "CC6.2"), on("AC-8", "CC6.2"))
            .build();

    private final CompensatingControls controls =
            new CompensatingControls(READING, READING.exceptions().getFirst());

    @Test
    void onlyAnotherOneThatPassedOnACriterionOfTheExceptionQualifies() {
        assertThat(controls.candidates()).extracting(Compensation::controlId).containsExactly("AC-2");
    }

    @Test
    void isKeptWithWhereItStands() {
        assertThat(controls.by(Disposition.COMPENSATED_IN_REPORT, Optional.of(" AC-2 ")))
                .contains(
                        new Compensation("AC-2", "CC6.2", "Access is reviewed", 14, Optional.of("Access is reviewed")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            AC-1 | is the control of the exception itself
            AC-3 | guards CC6.3, the exception touches CC6.2
            AC-4 | was not tested without exception in this report (result: NOT_TESTED_NO_OCCURRENCE)
            AC-5 | was not tested without exception in this report (result: CARVED_OUT)
            AC-6 | was not tested without exception in this report (result: none stated)
            AC-7 | was not tested without exception
            AC-8 | was not tested without exception
            AC-99 | is not among the controls of the confirmed reading
            """)
    void anyOtherIsRefusedInWords(String control, String words) {
        assertThatThrownBy(() -> controls.by(Disposition.COMPENSATED_IN_REPORT, Optional.of(control)))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("Control " + control)
                .hasMessageContaining(words);
    }

    @Test
    void isNamedExactlyWhenTheDispositionRestsOnIt() {
        assertThatThrownBy(() -> controls.by(Disposition.COMPENSATED_IN_REPORT, Optional.of(" ")))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("Name the control");
        assertThatThrownBy(() -> controls.by(Disposition.ACCEPT, Optional.of("AC-2")))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("only when the exception is compensated");
        assertThat(controls.by(Disposition.ACCEPT, Optional.empty())).isEmpty();
    }
}
