package dev.vetted.thirdparties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.audittrail.AuditEntry;
import dev.vetted.audittrail.AuditSubject;
import dev.vetted.audittrail.AuditTrail;
import dev.vetted.shared.Actor;
import dev.vetted.shared.Refusal;
import dev.vetted.testing.DomainTest;
import dev.vetted.testing.OnH2;
import dev.vetted.testing.OnMySql;
import dev.vetted.testing.Together;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class EngagementsTest extends DomainTest {

    private static final Actor ANNA = Actor.person("anna");
    private static final Actor WORKER = Actor.worker("record tier");

    @Autowired
    ThirdParties thirdParties;

    @Autowired
    Engagements engagements;

    @Autowired
    Reviews reviews;

    @Autowired
    AuditTrail trail;

    @Test
    void aThirdPartyIsReadAsItWasRegistered() {
        ThirdParty registered = thirdParties.register("  Quillmere Cloud, Inc. ", Optional.of("a@q.example"), ANNA);

        assertThat(registered.legalName()).isEqualTo("Quillmere Cloud, Inc.");
        assertThat(thirdParties.get(registered.id())).isEqualTo(registered);
        assertThat(thirdParties.all()).containsExactly(registered);
    }

    @Test
    void aLegalNameIsRegisteredOnce() {
        ThirdParty first = quillmere();

        assertThatThrownBy(() -> thirdParties.register("Quillmere Cloud, Inc. ", Optional.empty(), ANNA))
                .isInstanceOf(Refusal.Conflicting.class)
                .hasMessageContaining(first.id().toString());
        assertThat(thirdParties.all()).hasSize(1);
    }

    @Test
    void aBlankLegalNameRegistersNothing() {
        assertThatThrownBy(() -> thirdParties.register(" ", Optional.empty(), ANNA))
                .isInstanceOf(Refusal.Invalid.class);
        assertThat(tables.rows("third_party")).isZero();
        assertThat(tables.rows("audit_entry")).isZero();
    }

    @Test
    void anEngagementIsReadAsItWasRegistered() {
        ThirdParty thirdParty = quillmere();

        Engagement registered = register(thirdParty);

        assertThat(registered.status()).isEqualTo(Engagement.Status.REGISTERED);
        assertThat(registered.use()).isEqualTo(ThirdPartyFixtures.ledgerUse());
        assertThat(engagements.get(registered.id())).isEqualTo(registered);
        assertThat(engagements.of(thirdParty.id())).containsExactly(registered);
    }

    @Test
    void theLongestTextsThatAreAcceptedFitTheirColumns() {
        ThirdParty thirdParty = thirdParties.register("Ω".repeat(200), Optional.of("x".repeat(254)), ANNA);
        Use use = new Use(
                "€".repeat(200),
                "ä".repeat(1000),
                DataClass.NONE,
                AccessKind.NONE,
                false,
                0,
                false,
                List.of("x".repeat(249), "y".repeat(250)));

        Engagement registered = engagements.register(thirdParty.id(), use, "o".repeat(100), ANNA);

        assertThat(engagements.get(registered.id())).isEqualTo(registered);
    }

    @Test
    void everyFactorOfTheRiskIsKept() {
        ThirdParty thirdParty = quillmere();

        Engagement registered =
                engagements.register(thirdParty.id(), ThirdPartyFixtures.statedLedgerUse(), "Head of Finance", ANNA);

        assertThat(engagements.get(registered.id()).use().factors()).isEqualTo(ThirdPartyFixtures.ledgerFactors());
    }

    @Test
    void anEngagementFromBeforeTheFactorsWereAskedHasNoneStated() {
        EngagementId id = engagements
                .register(quillmere().id(), ThirdPartyFixtures.statedLedgerUse(), "Head of Finance", ANNA)
                .id();
        jdbc.sql("update engagement set risk_factors = null").update();

        assertThat(engagements.get(id).use().factors()).isEqualTo(RiskFactors.unstated());
    }

    @Test
    void anEngagementOfAnUnknownThirdPartyIsRefused() {
        assertThatThrownBy(() -> engagements.register(
                        ThirdPartyFixtures.THIRD_PARTY, ThirdPartyFixtures.ledgerUse(), "otto", ANNA))
                .isInstanceOf(Refusal.Unknown.class);
    }

    @Test
    void theLifecycleStartsOnceAndIsToldOnce() {
        EngagementId id = register(quillmere()).id();

        Engagement requested = engagements.request(id, ANNA);

        assertThat(requested.status()).isEqualTo(Engagement.Status.UNDER_REVIEW);
        assertThatThrownBy(() -> engagements.request(id, ANNA))
                .isInstanceOf(Refusal.Conflicting.class)
                .hasMessageContaining("started before");
        assertThat(committed.of(Engagement.Requested.class)).containsExactly(new Engagement.Requested(id));
    }

    @Test
    void ofTwoWhoStartItAtTheSameTimeOneDoes() throws InterruptedException {
        EngagementId id = register(quillmere()).id();
        Callable<Engagement> start = () -> engagements.request(id, ANNA);

        List<Object> results = Together.run(List.of(start, start));

        assertThat(results).filteredOn(Engagement.class::isInstance).hasSize(1);
        assertThat(committed.of(Engagement.Requested.class)).hasSize(1);
        assertThat(actions(new AuditSubject("engagement", id.toString())))
                .containsExactly("engagement registered", "lifecycle requested");
    }

    @Test
    void whatAWorkerNotesTwiceIsKeptAndRecordedOnce() {
        EngagementId id = register(quillmere()).id();
        engagements.request(id, ANNA);

        engagements.noteTier(id, Tier.CRITICAL, "A critical function", WORKER);
        engagements.noteTier(id, Tier.CRITICAL, "A critical function", WORKER);
        engagements.onboard(id, WORKER);
        engagements.onboard(id, WORKER);

        assertThat(engagements.get(id).tier()).contains(Tier.CRITICAL);
        assertThat(engagements.get(id).status()).isEqualTo(Engagement.Status.ONBOARDED);
        assertThat(actions(new AuditSubject("engagement", id.toString())))
                .containsExactly(
                        "engagement registered", "lifecycle requested", "tier determined", "engagement onboarded");
    }

    @Test
    void aProcessInstanceHasOneReview() {
        EngagementId id = register(quillmere()).id();

        ReviewId opened = reviews.open(id, 77, WORKER);
        ReviewId openedAgain = reviews.open(id, 77, WORKER);

        assertThat(openedAgain).isEqualTo(opened);
        assertThat(reviews.of(id)).containsExactly(reviews.get(opened));
        assertThat(reviews.get(opened).outcome()).isEmpty();
    }

    @Test
    void aReviewIsConcludedOnceAndNotOtherwiseAfterwards() {
        EngagementId id = register(quillmere()).id();
        ReviewId review = reviews.open(id, 77, WORKER);

        reviews.conclude(review, ReviewOutcome.APPROVED, WORKER);
        reviews.conclude(review, ReviewOutcome.APPROVED, WORKER);

        assertThat(reviews.get(review).outcome()).contains(ReviewOutcome.APPROVED);
        assertThatThrownBy(() -> reviews.conclude(review, ReviewOutcome.REJECTED, WORKER))
                .isInstanceOf(Refusal.Conflicting.class);
        assertThat(actions(new AuditSubject("review", review.toString())))
                .containsExactly("review opened", "review concluded");
    }

    private ThirdParty quillmere() {
        return thirdParties.register("Quillmere Cloud, Inc.", Optional.empty(), ANNA);
    }

    private Engagement register(ThirdParty thirdParty) {
        return engagements.register(thirdParty.id(), ThirdPartyFixtures.ledgerUse(), "Head of Finance", ANNA);
    }

    private List<String> actions(AuditSubject subject) {
        return trail.entriesAbout(subject).stream().map(AuditEntry::action).toList();
    }
}

@OnH2
class EngagementsOnH2Test extends EngagementsTest {}

@OnMySql
class EngagementsOnMySqlTest extends EngagementsTest {}
