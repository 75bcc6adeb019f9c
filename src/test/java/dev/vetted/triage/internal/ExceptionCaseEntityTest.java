package dev.vetted.triage.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.shared.Json;
import dev.vetted.shared.Refusal;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import dev.vetted.triage.Disposition;
import dev.vetted.triage.ExceptionCase;
import dev.vetted.triage.ExceptionFixtures;
import dev.vetted.triage.ExceptionId;
import dev.vetted.triage.Rating;
import dev.vetted.triage.Severity;
import dev.vetted.triage.SeverityOverride;
import dev.vetted.triage.TriageFixtures;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ExceptionCaseEntityTest {

    private static final ExceptionId ID = ExceptionId.of(UUID.fromString("44444444-0000-0000-0000-000000000001"), 1);
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final ExceptionCaseEntity entity =
            ExceptionCaseEntity.opened(ID, ThirdPartyFixtures.REVIEW, 1, TriageFixtures.lateRemovals());

    @Test
    void theSameReportGivesItsExceptionsTheSameIds() {
        assertThat(ExceptionId.of(UUID.fromString("44444444-0000-0000-0000-000000000001"), 1))
                .isEqualTo(ID)
                .isNotEqualTo(ExceptionId.of(UUID.fromString("44444444-0000-0000-0000-000000000001"), 2))
                .isNotEqualTo(ExceptionId.of(UUID.fromString("44444444-0000-0000-0000-000000000002"), 1));
    }

    @Test
    void theSameRatingAgainIsNoNews() {
        Rating rating = ExceptionFixtures.rated().rating().orElseThrow();

        assertThat(entity.rate(rating)).isTrue();
        assertThat(entity.rate(rating)).isFalse();
        assertThat(entity.view().rating()).contains(rating);
    }

    @Test
    void aRatingNeverLosesAnOverride() {
        Rating rating = ExceptionFixtures.rated().rating().orElseThrow();
        SeverityOverride low = new SeverityOverride(Severity.LOW, "Not ours.", "anna", NOON);
        entity.rate(rating);

        assertThat(entity.override(low)).isTrue();
        assertThat(entity.override(new SeverityOverride(Severity.LOW, "Not ours.", "anna", NOON.plusSeconds(9))))
                .isFalse();
        entity.rate(new Rating(2, rating.factors(), rating.rate(), 12, Severity.CRITICAL));

        assertThat(entity.view().override()).contains(low);
        assertThat(entity.view().rating().orElseThrow().severity()).isEqualTo(Severity.CRITICAL);
        assertThat(entity.view().severity()).contains(Severity.LOW);
    }

    @Test
    void onceDisposedItsSeverityStands() {
        entity.dispose(Disposition.ACCEPT, Optional.empty(), "Covered.", "anna", NOON);

        assertThatThrownBy(() -> entity.override(new SeverityOverride(Severity.LOW, "Not ours.", "anna", NOON)))
                .isInstanceOf(Refusal.Conflicting.class)
                .hasMessageContaining("its severity stands");
    }

    @Test
    void aRatingStoredBeforeFactorsWereKeptApartIsStillRead() {
        Rating old = Json.read(
                "{\"criticality\":3,\"grounds\":[\"CC6\"],\"points\":7,\"relevance\":2,\"severity\":\"HIGH\"}",
                Rating.class);

        assertThat(old.severity()).isEqualTo(Severity.HIGH);
        assertThat(old.factors()).isEmpty();
        assertThat(old.rate()).isEmpty();
    }

    @Test
    void whatAPersonDisposedIsKept() {
        entity.dispose(Disposition.ACCEPT, Optional.empty(), "Our quarterly review covers it.", "anna", NOON);

        assertThat(entity.view())
                .isEqualTo(new ExceptionCase(
                        ID,
                        ThirdPartyFixtures.REVIEW,
                        1,
                        TriageFixtures.lateRemovals(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Disposition.ACCEPT),
                        Optional.empty(),
                        Optional.of("Our quarterly review covers it."),
                        Optional.of("anna"),
                        Optional.of(NOON)));
    }

    @Test
    void isDisposedOnce() {
        entity.dispose(Disposition.ACCEPT, Optional.empty(), "Covered.", "anna", NOON);

        assertThatThrownBy(() -> entity.dispose(Disposition.NO_EFFECT, Optional.empty(), "Not ours.", "alan", NOON))
                .isInstanceOf(Refusal.Conflicting.class)
                .hasMessageContaining("ACCEPT by anna");
    }

    @Test
    void aDispositionHasAReasonThatCanBeKept() {
        assertThatThrownBy(() -> entity.dispose(Disposition.ACCEPT, Optional.empty(), " ", "anna", NOON))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("reason");
        assertThatThrownBy(() -> entity.dispose(Disposition.ACCEPT, Optional.empty(), "x".repeat(2001), "anna", NOON))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("2000 characters at most");
        assertThat(entity.view().disposition()).isEmpty();
    }
}
