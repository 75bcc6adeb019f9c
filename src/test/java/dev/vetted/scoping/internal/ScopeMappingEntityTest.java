package dev.vetted.scoping.internal;

import static dev.vetted.scoping.ScopeFixtures.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.scoping.RequiredAssurance;
import dev.vetted.scoping.RequiredAssurance.Freshness;
import dev.vetted.scoping.RequiredAssurance.ReportType;
import dev.vetted.scoping.ScopeAnswer;
import dev.vetted.scoping.ScopeFixtures;
import dev.vetted.scoping.ScopeMapping;
import dev.vetted.scoping.ScopeRow;
import dev.vetted.scoping.ScopeVerdict;
import dev.vetted.shared.Refusal;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScopeMappingEntityTest {

    private static final Instant PROPOSED = Instant.parse("2026-11-23T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant CONFIRMED = Instant.parse("2026-11-23T10:00:00Z");

    private final ScopeMappingEntity mapping = proposed(ScopeFixtures.required(), TODAY);

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
        ScopeMappingEntity other = proposed(ScopeFixtures.required(), TODAY);

        mapping.confirm(List.of(gap("region-dublin")), "anna", CONFIRMED);
        other.confirm(List.of(new ScopeAnswer("region-dublin", ScopeVerdict.GAP, "Not named")), "anna", CONFIRMED);

        assertThat(other.view().hash()).isNotEqualTo(mapping.view().hash());
    }

    @Test
    void whatItWasHeldAgainstIsPartOfTheHash() {
        ScopeMappingEntity same = proposed(ScopeFixtures.required(), TODAY);
        ScopeMappingEntity laxer = proposed(
                new RequiredAssurance(List.of(), ReportType.NONE, Freshness.ANY, "No report is needed."), TODAY);
        ScopeMappingEntity later = proposed(ScopeFixtures.required(), TODAY.plusDays(1));

        List.of(mapping, same, laxer, later)
                .forEach(it -> it.confirm(List.of(gap("region-dublin")), "anna", CONFIRMED));

        assertThat(same.view().hash()).isEqualTo(mapping.view().hash());
        assertThat(laxer.view().hash()).isNotEqualTo(mapping.view().hash());
        assertThat(later.view().hash()).isNotEqualTo(mapping.view().hash());
        assertThat(laxer.view().required().reportType()).isEqualTo(ReportType.NONE);
    }

    private static ScopeMappingEntity proposed(RequiredAssurance required, LocalDate asOf) {
        return ScopeMappingEntity.proposed(
                new ScopeMapping(
                        ThirdPartyFixtures.REVIEW,
                        required,
                        Optional.of(1),
                        Optional.of(asOf),
                        List.of(row("service", ScopeVerdict.COVERED), row("region-dublin", ScopeVerdict.TO_CONFIRM)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                PROPOSED);
    }

    private static ScopeAnswer gap(String row) {
        return new ScopeAnswer(row, ScopeVerdict.GAP, "Our data is in Lisbon");
    }
}
