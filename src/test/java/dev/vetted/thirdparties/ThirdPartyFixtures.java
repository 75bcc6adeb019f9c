package dev.vetted.thirdparties;

import dev.vetted.thirdparties.RiskFactors.Answer;
import dev.vetted.thirdparties.RiskFactors.DataLocation;
import dev.vetted.thirdparties.RiskFactors.DataSubjects;
import dev.vetted.thirdparties.RiskFactors.DataVolume;
import dev.vetted.thirdparties.RiskFactors.ExitEffort;
import dev.vetted.thirdparties.RiskFactors.SupplyChain;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Third parties, engagements and reviews with defaults that fit together. */
public final class ThirdPartyFixtures {

    public static final ThirdPartyId THIRD_PARTY = ThirdPartyId.of("11111111-0000-0000-0000-000000000001");
    public static final EngagementId ENGAGEMENT = EngagementId.of("22222222-0000-0000-0000-000000000001");
    public static final ReviewId REVIEW = ReviewId.of("33333333-0000-0000-0000-000000000001");

    private static final Instant MORNING = Instant.parse("2026-11-02T08:00:00Z");

    private ThirdPartyFixtures() {}

    public static ThirdParty quillmere() {
        return new ThirdParty(
                THIRD_PARTY, "Quillmere Cloud, Inc.", Optional.of("assurance@quillmere.example"), "anna", MORNING);
    }

    public static Use ledgerUse() {
        return new Use(
                "Quillmere Ledger",
                "Keeps our general ledger",
                DataClass.CONFIDENTIAL,
                AccessKind.USER,
                true,
                8,
                true,
                List.of("Frankfurt", "Dublin"));
    }

    public static RiskFactors ledgerFactors() {
        return new RiskFactors(
                DataVolume.MANY,
                DataSubjects.CUSTOMERS,
                DataLocation.EQUIVALENT,
                Answer.NO,
                ExitEffort.MONTHS,
                Answer.NO,
                Answer.NO,
                Answer.YES,
                SupplyChain.DIRECT,
                Answer.NO,
                Answer.NO,
                120);
    }

    /** The same with everything stated. */
    public static Use statedLedgerUse() {
        Use use = ledgerUse();
        return new Use(
                use.serviceName(),
                use.purpose(),
                use.dataClass(),
                use.accessKind(),
                use.criticalFunction(),
                use.tolerableOutageHours(),
                use.processesTransactions(),
                use.regions(),
                ledgerFactors());
    }

    public static Engagement registered() {
        return engagement(Engagement.Status.REGISTERED, Optional.empty());
    }

    public static Engagement underReview() {
        return engagement(Engagement.Status.UNDER_REVIEW, Optional.of(Tier.HIGH));
    }

    public static Review openReview() {
        return new Review(REVIEW, ENGAGEMENT, 2251799813685300L, MORNING, Optional.empty(), Optional.empty());
    }

    private static Engagement engagement(Engagement.Status status, Optional<Tier> tier) {
        return new Engagement(
                ENGAGEMENT,
                THIRD_PARTY,
                "Quillmere Cloud, Inc.",
                ledgerUse(),
                "Head of Finance",
                status,
                tier,
                tier.map(it -> "Confidential data in a critical function"));
    }
}
