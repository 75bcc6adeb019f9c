package dev.vetted.thirdparties.internal;

import dev.vetted.shared.Length;
import dev.vetted.shared.Refusal;
import dev.vetted.thirdparties.ThirdParty;
import dev.vetted.thirdparties.ThirdPartyId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A third party as stored. */
@Entity
@Table(name = "third_party")
public class ThirdPartyEntity implements Persistable<String> {

    private static final int EMAIL_LENGTH = 254;

    @Id
    private String id;

    private String legalName;

    private @Nullable String contactEmail;

    private String registeredBy;

    private Instant registeredAt;

    @Transient
    private boolean stored;

    protected ThirdPartyEntity() {}

    public static ThirdPartyEntity registered(
            ThirdPartyId id, String legalName, Optional<String> contactEmail, String by, Instant at) {
        if (legalName.isBlank()) {
            throw new Refusal.Invalid("Give the legal name of the third party as in the contract.");
        }
        Length.atMost(Length.NAME, "legal name", legalName);
        contactEmail.ifPresent(it -> Length.atMost(EMAIL_LENGTH, "e-mail address", it));
        ThirdPartyEntity added = new ThirdPartyEntity();
        added.id = id.toString();
        added.legalName = legalName;
        added.contactEmail = contactEmail.orElse(null);
        added.registeredBy = by;
        added.registeredAt = at;
        return added;
    }

    public ThirdPartyId id() {
        return ThirdPartyId.of(id);
    }

    public ThirdParty view() {
        return new ThirdParty(id(), legalName, Optional.ofNullable(contactEmail), registeredBy, registeredAt);
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }
}
