package dev.vetted.scoping;

import static dev.vetted.tasks.TaskFixtures.ALAN;
import static dev.vetted.tasks.TaskFixtures.ANNA;
import static dev.vetted.tasks.TaskFixtures.BRUNO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.vetted.reports.Correction;
import dev.vetted.reports.ReadingField;
import dev.vetted.reports.ReportFixtures;
import dev.vetted.reports.Reports;
import dev.vetted.shared.Actor;
import dev.vetted.shared.Refusal;
import dev.vetted.tasks.TaskInbox;
import dev.vetted.tasks.TaskKind;
import dev.vetted.tasks.UserTask;
import dev.vetted.testing.DomainTest;
import dev.vetted.testing.OnH2;
import dev.vetted.testing.OnMySql;
import dev.vetted.testing.ReviewSteps;
import dev.vetted.thirdparties.Engagements;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.Reviews;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class ScopeMappingsTest extends DomainTest {

    @Autowired
    ReviewSteps steps;

    @Autowired
    ScopeMappings mappings;

    @Autowired
    Reports reports;

    @Autowired
    Reviews reviews;

    @Autowired
    Engagements engagements;

    @Autowired
    TaskInbox inbox;

    ReviewId review;

    @BeforeEach
    void openReview() {
        review = steps.open();
    }

    @Test
    void beforeTheReadingIsConfirmedThereIsNoMapping() {
        steps.upload(review, ANNA);

        assertThat(mappings.find(review)).isEmpty();
        assertThatThrownBy(() -> mappings.get(review))
                .isInstanceOf(Refusal.Conflicting.class)
                .hasMessageContaining("Confirm the reading first");
    }

    @Test
    void proposingAgainChangesNothing() {
        propose();
        ScopeMapping first = mappings.get(review);

        mappings.propose(
                review,
                reports.confirmedOf(review).orElseThrow().id(),
                new RequiredAssurance(
                        List.of(), RequiredAssurance.ReportType.NONE, RequiredAssurance.Freshness.ANY, "Nothing."),
                Actor.worker("propose scope"));

        assertThat(mappings.get(review)).isEqualTo(first);
        assertThat(first.rows()).isNotEmpty();
        assertThat(first.required()).isEqualTo(ScopeFixtures.required());
        assertThat(first.policyVersion()).contains(1);
        assertThat(first.asOf()).contains(LocalDate.of(2026, 11, 23));
    }

    @Test
    void theReportWeHoldOfAProviderCoversIt() {
        propose();
        String provider = engagements.get(reviews.get(review).engagement()).thirdPartyName();
        ReviewId other = steps.open();
        steps.upload(other, ANNA);
        steps.confirmReading(other, List.of(restsOn(provider), restsOn("Fennimore Vaults, LLC")), ANNA);

        List<ScopeRow> rows = mappings.get(other).rows();

        assertThat(rows)
                .filteredOn(it -> it.subject() == ScopeSubject.SUBSERVICE_ORGANIZATION)
                .extracting(ScopeRow::required, ScopeRow::verdict)
                .containsExactly(
                        tuple("assurance on the controls of " + provider, ScopeVerdict.COVERED),
                        tuple("assurance on the controls of Fennimore Vaults, LLC", ScopeVerdict.TO_CONFIRM));
    }

    @Test
    void aConfirmedMappingIsReadAsItWasConfirmed() {
        propose();

        ScopeMapping confirmed = mappings.confirm(review, steps.answers(review), ALAN);

        assertThat(mappings.get(review)).isEqualTo(confirmed);
        assertThat(confirmed.confirmedBy()).contains("alan");
        assertThat(confirmed.gaps()).isPositive();
        assertThat(confirmed.hash()).isPresent();
        assertThat(task().state()).isEqualTo(UserTask.State.SUBMITTED);
    }

    @Test
    void anOpenRowKeepsMappingAndTaskOpen() {
        propose();

        assertThatThrownBy(() -> mappings.confirm(review, List.of(), ANNA)).isInstanceOf(Refusal.Invalid.class);

        assertThat(mappings.get(review).confirmedBy()).isEmpty();
        assertThat(task().state()).isEqualTo(UserTask.State.OPEN);
    }

    @Test
    void whoMayNotTakeTheTaskConfirmsNothing() {
        propose();

        assertThatThrownBy(() -> mappings.confirm(review, steps.answers(review), BRUNO))
                .isInstanceOf(Refusal.Forbidden.class);

        assertThat(mappings.get(review).confirmedBy()).isEmpty();
    }

    private static Correction restsOn(String provider) {
        return Correction.add(
                ReadingField.SUBSERVICE_ORGANIZATIONS,
                ReportFixtures.json("""
                        {"name": "%s", "method": "CARVE_OUT", "service": "hosting", "monitored": true}""".formatted(provider)),
                2,
                Optional.empty(),
                "It stands in the footnote.");
    }

    private void propose() {
        steps.upload(review, ANNA);
        steps.confirmReading(review, ANNA);
    }

    private UserTask task() {
        return inbox.of(review.value()).stream()
                .filter(it -> it.kind() == TaskKind.CONFIRM_SCOPE)
                .findFirst()
                .orElseThrow();
    }
}

@OnH2
class ScopeMappingsOnH2Test extends ScopeMappingsTest {}

@OnMySql
class ScopeMappingsOnMySqlTest extends ScopeMappingsTest {}
