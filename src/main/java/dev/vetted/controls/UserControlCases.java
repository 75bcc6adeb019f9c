package dev.vetted.controls;

import dev.vetted.controls.internal.UserControlEntity;
import dev.vetted.controls.internal.UserControlRecords;
import dev.vetted.controls.mapping.CuecId;
import dev.vetted.controls.mapping.UserControlCase;
import dev.vetted.controls.register.ControlCode;
import dev.vetted.reports.AssuranceReport;
import dev.vetted.reports.reading.Reading.UserEntityControl;
import dev.vetted.thirdparties.ReviewId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The user entity controls of confirmed reports: as the reading lists them, with what was made of each. */
@Component
class UserControlCases {

    private final UserControlRecords records;

    UserControlCases(UserControlRecords records) {
        this.records = records;
    }

    /** Stores those that are not stored yet, and says how many these were. */
    int open(ReviewId review, AssuranceReport report) {
        int opened = 0;
        for (UserControlCase found : unsettled(report)) {
            if (records.findById(found.id().toString()).isEmpty()) {
                records.save(UserControlEntity.open(review, report.id(), found));
                opened++;
            }
        }
        return opened;
    }

    /** In the order of the report; those not stored yet are open. */
    List<UserControlCase> of(AssuranceReport report) {
        Map<CuecId, UserControlCase> stored = records
                .findByReportIdOrderByOrdinal(report.id().toString())
                .stream()
                .map(UserControlEntity::view)
                .collect(Collectors.toMap(UserControlCase::id, it -> it));
        return unsettled(report).stream()
                .map(it -> stored.getOrDefault(it.id(), it))
                .toList();
    }

    UserControlEntity stored(CuecId id) {
        return records.findById(id.toString()).orElseThrow();
    }

    static List<UserControlCase> unsettled(AssuranceReport report) {
        List<UserEntityControl> expected =
                report.confirmed().orElseThrow().reading().userEntityControls();
        List<UserControlCase> cases = new ArrayList<>();
        for (int ordinal = 1; ordinal <= expected.size(); ordinal++) {
            cases.add(
                    UserControlCase.open(CuecId.of(report.id().value(), ordinal), ordinal, expected.get(ordinal - 1)));
        }
        return cases;
    }

    /** The controls of ours that they are mapped to. */
    static List<ControlCode> controls(List<UserControlCase> cases) {
        return cases.stream().flatMap(it -> it.controls().stream()).distinct().toList();
    }
}
