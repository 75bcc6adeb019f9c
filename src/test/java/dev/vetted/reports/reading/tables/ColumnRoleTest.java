package dev.vetted.reports.reading.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnRoleTest {

    @ParameterizedTest
    @CsvSource({
        "ID, Ref",
        "ID, CTRL ID",
        "ID, Control Identifier",
        "CRITERIA, TSC Ref.",
        "CONTROL, Control description",
        "CONTROL, Safeguard",
        "CONTROL, CUEC",
        "TEST, Auditor's procedure",
        "TEST, Evidence examined",
        "RESULT, Outcome",
        "RESULT, What was found",
        "RESULT, Auditor comments",
        "RESPONSE, Management's response",
        "TOPIC, Area",
        "UNKNOWN, Weather"
    })
    void tellsWhatAColumnHoldsByItsTitle(ColumnRole role, String title) {
        assertThat(ColumnRole.of(title)).isEqualTo(role);
    }
}
