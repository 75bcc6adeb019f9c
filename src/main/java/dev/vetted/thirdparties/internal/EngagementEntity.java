package dev.vetted.thirdparties.internal;

import dev.vetted.shared.Json;
import dev.vetted.shared.Length;
import dev.vetted.shared.Refusal;
import dev.vetted.thirdparties.AccessKind;
import dev.vetted.thirdparties.DataClass;
import dev.vetted.thirdparties.Engagement;
import dev.vetted.thirdparties.EngagementId;
import dev.vetted.thirdparties.RiskFactors;
import dev.vetted.thirdparties.ThirdPartyId;
import dev.vetted.thirdparties.Tier;
import dev.vetted.thirdparties.Use;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An engagement as stored, with the steps it may take. */
@Entity
@Table(name = "engagement")
public class EngagementEntity {

    @Id
    private String id;

    private String thirdPartyId;
    private String serviceName;
    private String purpose;
    private String relationshipOwner;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DataClass dataClass;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AccessKind accessKind;

    private boolean criticalFunction;
    private int tolerableOutageHours;
    private boolean processesTransactions;
    private String regions;
    private @Nullable String riskFactors;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Engagement.Status status;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Tier tier;

    private @Nullable String tierReason;
    private String registeredBy;
    private Instant registeredAt;

    @Version
    private @Nullable Long version;

    protected EngagementEntity() {}

    public static EngagementEntity registered(
            EngagementId id, ThirdPartyId thirdParty, Use use, String relationshipOwner, String by, Instant at) {
        if (relationshipOwner.isBlank()) {
            throw new Refusal.Invalid("Name who answers for the engagement on our side.");
        }
        Length.atMost(Length.PERSON, "relationship owner", relationshipOwner);
        EngagementEntity added = new EngagementEntity();
        added.id = id.toString();
        added.thirdPartyId = thirdParty.toString();
        added.serviceName = use.serviceName();
        added.purpose = use.purpose();
        added.dataClass = use.dataClass();
        added.accessKind = use.accessKind();
        added.criticalFunction = use.criticalFunction();
        added.tolerableOutageHours = use.tolerableOutageHours();
        added.processesTransactions = use.processesTransactions();
        added.regions = String.join("\n", use.regions());
        added.riskFactors = Json.write(use.factors());
        added.relationshipOwner = relationshipOwner;
        added.status = Engagement.Status.REGISTERED;
        added.registeredBy = by;
        added.registeredAt = at;
        return added;
    }

    public EngagementId id() {
        return EngagementId.of(id);
    }

    public ThirdPartyId thirdParty() {
        return ThirdPartyId.of(thirdPartyId);
    }

    public void request() {
        if (status != Engagement.Status.REGISTERED) {
            throw new Refusal.Conflicting(
                    "Engagement %s is %s: its lifecycle was started before. Follow it under its instances."
                            .formatted(id, status));
        }
        status = Engagement.Status.UNDER_REVIEW;
    }

    /** Returns whether this is news. */
    public boolean noteTier(Tier determined, String reason) {
        boolean news = tier != determined || !reason.equals(tierReason);
        tier = determined;
        tierReason = reason;
        return news;
    }

    /** Returns whether this is news. */
    public boolean onboard() {
        return end(Engagement.Status.ONBOARDED);
    }

    /** Returns whether this is news. */
    public boolean decline() {
        return end(Engagement.Status.DECLINED);
    }

    public Engagement view(String thirdPartyName) {
        return new Engagement(
                id(),
                thirdParty(),
                thirdPartyName,
                new Use(
                        serviceName,
                        purpose,
                        dataClass,
                        accessKind,
                        criticalFunction,
                        tolerableOutageHours,
                        processesTransactions,
                        regions.isEmpty() ? List.of() : List.of(regions.split("\n")),
                        riskFactors == null ? RiskFactors.unstated() : Json.read(riskFactors, RiskFactors.class)),
                relationshipOwner,
                status,
                Optional.ofNullable(tier),
                Optional.ofNullable(tierReason));
    }

    private boolean end(Engagement.Status end) {
        if (status == end) {
            return false;
        }
        if (status != Engagement.Status.UNDER_REVIEW) {
            throw new Refusal.Conflicting("Engagement %s is %s and cannot become %s.".formatted(id, status, end));
        }
        status = end;
        return true;
    }
}
