package dev.vetted.scoping.internal;

import static dev.vetted.scoping.ScopeFixtures.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.scoping.ScopeAnswer;
import dev.vetted.scoping.ScopeMapping;
import dev.vetted.scoping.ScopeRow;
import dev.vetted.scoping.ScopeVerdict;
import dev.vetted.shared.Refusal;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScopeMappingEntityTest {

    private static final Instant PROPOSED = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant CONFIRMED = Instant.parse("2026-11-23T10:00:00Z");

    private final ScopeMappingEntity mapping = ScopeMappingEntity.proposed(
            ThirdPartyFixtures.REVIEW,
            List.of(row("service", ScopeVerdict.COVERED), row("region-dublin", ScopeVerdict.TO_CONFIRM)),
            PROPOSED);

    @Test
    void rowsAreKeptAsTheyWereProposed() {
        assertThat(mapping.view().rows())
                .containsExactly(row("service", ScopeVerdict.COVERED), row("region-dublin", ScopeVerdict.TO_CONFIRM));
        assertThat(mapping.view().hash()).isEmpty();
    }

    @Test
    void aPersonSettlesWhatWasOpenAndTheRestStaysAsProposed() {
        mapping.confirm(List.of(gap("region-dublin")), "anna", CONFIRMED);

        ScopeMapping view = mapping.view();
        assertThat(view.rows()).extracting(ScopeRow::verdict).containsExactly(ScopeVerdict.COVERED, ScopeVerdict.GAP);
        assertThat(view.rows().get(1).proposed()).isEqualTo(ScopeVerdict.TO_CONFIRM);
        assertThat(view.rows().get(1).reason()).isEqualTo("Our data is in Lisbon");
        assertThat(view.gaps()).isEqualTo(1);
        assertThat(view.confirmedBy()).contains("anna");
        assertThat(view.confirmedAt()).contains(CONFIRMED);
        assertThat(view.hash()).isPresent();
    }

    @Test
    void aPersonMayOverruleWhatWasProposed() {
        mapping.confirm(List.of(gap("service"), gap("region-dublin")), "anna", CONFIRMED);

        assertThat(mapping.view().gaps()).isEqualTo(2);
    }

    @Test
    void anOpenRowKeepsTheMappingOpenAndIsNamed() {
        assertThatThrownBy(() -> mapping.confirm(List.of(gap("service")), "anna", CONFIRMED))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("region-dublin");
        assertThat(mapping.view().confirmedBy()).isEmpty();
        assertThat(mapping.view().gaps()).isZero();
    }

    @Test
    void anAnswerToARowThatIsNoneIsRefusedWithTheRowsThereAre() {
        assertThatThrownBy(() -> mapping.confirm(List.of(gap("region-lisbon")), "anna", CONFIRMED))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("no scope row region-lisbon")
                .hasMessageContaining("service, region-dublin");
    }

    @Test
    void isConfirmedOnce() {
        mapping.confirm(List.of(gap("region-dublin")), "anna", CONFIRMED);

        assertThatThrownBy(() -> mapping.confirm(List.of(), "alan", CONFIRMED.plusSeconds(1)))
                .isInstanceOf(Refusal.Conflicting.class)
                .hasMessageContaining("confirmed by anna");
    }

    @Test
    void anotherReasonGivesAnotherHash() {
        ScopeMappingEntity other = ScopeMappingEntity.proposed(
                ThirdPartyFixtures.REVIEW, mapping.view().rows(), PROPOSED);

        mapping.confirm(List.of(gap("region-dublin")), "anna", CONFIRMED);
        other.confirm(List.of(new ScopeAnswer("region-dublin", ScopeVerdict.GAP, "Not named")), "anna", CONFIRMED);

        assertThat(other.view().hash()).isNotEqualTo(mapping.view().hash());
    }

    private static ScopeAnswer gap(String row) {
        return new ScopeAnswer(row, ScopeVerdict.GAP, "Our data is in Lisbon");
    }
}
