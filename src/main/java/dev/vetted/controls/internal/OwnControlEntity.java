package dev.vetted.controls.internal;

import dev.vetted.controls.register.ControlCode;
import dev.vetted.controls.register.ControlEntry;
import dev.vetted.controls.register.ControlFields;
import dev.vetted.controls.register.ControlStatus;
import dev.vetted.controls.register.OwnControl;
import dev.vetted.criteria.CriterionId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One of our own controls as stored. */
@Entity
@Table(name = "own_control")
public class OwnControlEntity {

    @Id
    private String id;

    private String title;
    private String description;
    private @Nullable String owner;
    private @Nullable String evidence;
    private String criteria;
    private @Nullable LocalDate reviewedOn;
    private @Nullable Integer intervalMonths;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ControlStatus status;

    private String changedBy;
    private Instant changedAt;

    @Version
    private @Nullable Long version;

    protected OwnControlEntity() {}

    public static OwnControlEntity created(ControlEntry entry, String by, Instant at) {
        OwnControlEntity created = new OwnControlEntity();
        created.id = entry.code().value();
        created.take(entry, by, at);
        return created;
    }

    /** Returns whether this is news. */
    public boolean change(ControlEntry entry, String by, Instant at) {
        if (entry.equals(entry())) {
            return false;
        }
        take(entry, by, at);
        return true;
    }

    public ControlEntry entry() {
        return new ControlEntry(
                ControlCode.of(id),
                title,
                description,
                Optional.ofNullable(owner),
                Optional.ofNullable(evidence),
                ControlFields.criteria(criteria),
                Optional.ofNullable(reviewedOn),
                Optional.ofNullable(intervalMonths),
                status);
    }

    public OwnControl view() {
        return new OwnControl(entry(), changedBy, changedAt);
    }

    private void take(ControlEntry entry, String by, Instant at) {
        title = entry.title();
        description = entry.description();
        owner = entry.owner().orElse(null);
        evidence = entry.evidence().orElse(null);
        criteria = entry.criteria().stream().map(CriterionId::value).collect(Collectors.joining(","));
        reviewedOn = entry.reviewedOn().orElse(null);
        intervalMonths = entry.intervalMonths().orElse(null);
        status = entry.status();
        changedBy = by;
        changedAt = at;
    }
}
