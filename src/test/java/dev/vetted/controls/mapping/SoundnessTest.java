package dev.vetted.controls.mapping;

import static dev.vetted.controls.ControlFixtures.LEAVERS;
import static dev.vetted.controls.ControlFixtures.REVIEWED;
import static dev.vetted.controls.ControlFixtures.leavers;
import static dev.vetted.controls.ControlFixtures.reviewed;
import static dev.vetted.controls.ControlFixtures.unowned;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.controls.ControlFixtures;
import dev.vetted.controls.mapping.ControlFinding.Kind;
import dev.vetted.controls.register.ControlCode;
import dev.vetted.controls.register.ControlEntry;
import dev.vetted.controls.register.ControlStatus;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundnessTest {

    private static final UserControlCase OPEN = ControlFixtures.open(1, "Access of leavers is removed.");

    @ParameterizedTest
    @CsvSource({
        // Reviewed on 2026-05-04: own interval, policy, today.
        "12, 12, 2027-05-03, false",
        "12, 12, 2027-05-04, false",
        "12, 12, 2027-05-05, true",
        "6, 12, 2026-11-04, false",
        "6, 12, 2026-11-05, true",
        "24, 12, 2027-05-05, true",
        ", 24, 2028-05-04, false",
        ", 24, 2028-05-05, true",
    })
    void aReviewCountsAsLongAsTheShorterOfTheTwo(Integer own, int policy, LocalDate today, boolean overdue) {
        ControlEntry control = reviewed(leavers(), Optional.of(REVIEWED), Optional.ofNullable(own));

        List<ControlFinding> findings =
                new Soundness(Map.of(LEAVERS, control), policy, today).findings(mapped(LEAVERS));

        assertThat(findings)
                .extracting(ControlFinding::kind)
                .isEqualTo(overdue ? List.of(Kind.REVIEW_OVERDUE) : List.of());
    }

    @Test
    void whatIsMissingIsEachAFinding() {
        ControlEntry control =
                reviewed(unowned(leavers().with(ControlStatus.PLANNED)), Optional.empty(), Optional.empty());

        assertThat(soundness(control).findings(mapped(LEAVERS, ControlCode.of("GONE-1"))))
                .extracting(ControlFinding::kind)
                .containsExactly(Kind.NOT_IN_PLACE, Kind.UNOWNED, Kind.NEVER_REVIEWED, Kind.NOT_IN_REGISTER);
    }

    @Test
    void oneSoundControlMeetsItAndTheOtherStaysAFinding() {
        UserControlCase both = mapped(LEAVERS, ControlCode.of("GONE-1"));

        assertThat(soundness(leavers()).isMet(both)).isTrue();
        assertThat(soundness(leavers()).findings(both)).hasSize(1);
        assertThat(soundness(unowned(leavers())).isMet(both)).isFalse();
    }

    @Test
    void whatIsOpenIsAFindingAndWhatDoesNotConcernUsIsNone() {
        UserControlCase notOurs = new UserControlCase(
                OPEN.id(),
                1,
                OPEN.expected(),
                Treatment.NOT_APPLICABLE,
                List.of(),
                Optional.of("No user of ours is managed there."),
                Optional.of("anna"),
                Optional.empty());

        assertThat(soundness(leavers()).findings(List.of(OPEN, notOurs)))
                .extracting(ControlFinding::kind)
                .containsExactly(Kind.OPEN);
        assertThat(soundness(leavers()).isMet(notOurs)).isTrue();
    }

    private static Soundness soundness(ControlEntry control) {
        return new Soundness(Map.of(LEAVERS, control), 12, LocalDate.of(2026, 11, 24));
    }

    private static UserControlCase mapped(ControlCode... controls) {
        return new UserControlCase(
                OPEN.id(),
                1,
                OPEN.expected(),
                Treatment.MAPPED,
                Arrays.asList(controls),
                Optional.empty(),
                Optional.of("anna"),
                Optional.empty());
    }
}
