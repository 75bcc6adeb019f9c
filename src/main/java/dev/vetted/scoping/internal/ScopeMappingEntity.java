package dev.vetted.scoping.internal;

import dev.vetted.scoping.RequiredAssurance;
import dev.vetted.scoping.ScopeAnswer;
import dev.vetted.scoping.ScopeMapping;
import dev.vetted.scoping.ScopeRow;
import dev.vetted.scoping.ScopeVerdict;
import dev.vetted.shared.Json;
import dev.vetted.shared.Refusal;
import dev.vetted.shared.Sha256;
import dev.vetted.thirdparties.ReviewId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** A scope mapping as stored. */
@Entity
@Table(name = "scope_mapping")
public class ScopeMappingEntity {

    @Id
    private String reviewId;

    private String scopeRows;

    private @Nullable String requiredAssurance;
    private @Nullable Integer policyVersion;
    private @Nullable LocalDate asOf;

    private Instant proposedAt;
    private @Nullable String confirmedBy;
    private @Nullable Instant confirmedAt;
    private @Nullable String hash;

    @Version
    private @Nullable Long version;

    protected ScopeMappingEntity() {}

    public static ScopeMappingEntity proposed(ScopeMapping mapping, Instant at) {
        ScopeMappingEntity proposed = new ScopeMappingEntity();
        proposed.reviewId = mapping.review().toString();
        proposed.scopeRows = Json.write(mapping.rows());
        proposed.requiredAssurance = Json.write(mapping.required());
        proposed.policyVersion = mapping.policyVersion().orElse(null);
        proposed.asOf = mapping.asOf().orElse(null);
        proposed.proposedAt = at;
        return proposed;
    }

    /** Settles the rows; confirmed once, the mapping stays. */
    public void confirm(List<ScopeAnswer> answers, String by, Instant at) {
        if (confirmedAt != null) {
            throw new Refusal.Conflicting(
                    "The scope of review %s was confirmed by %s.".formatted(reviewId, confirmedBy));
        }
        Map<String, ScopeRow> settled = new LinkedHashMap<>();
        rows().forEach(row -> settled.put(row.id(), row));
        for (ScopeAnswer answer : answers) {
            if (settled.computeIfPresent(answer.row(), (id, row) -> row.answered(answer)) == null) {
                throw new Refusal.Invalid("There is no scope row %s. The rows are: %s."
                        .formatted(answer.row(), String.join(", ", settled.keySet())));
            }
        }
        List<String> open = settled.values().stream()
                .filter(row -> row.verdict() == ScopeVerdict.TO_CONFIRM)
                .map(ScopeRow::id)
                .toList();
        if (!open.isEmpty()) {
            throw new Refusal.Invalid(
                    "These rows still need your verdict and a reason: " + String.join(", ", open) + ".");
        }
        scopeRows = Json.write(settled.values());
        hash = hashed().hex();
        confirmedBy = by;
        confirmedAt = at;
    }

    public ScopeMapping view() {
        List<ScopeRow> rows = rows();
        Optional<Sha256> kept = Optional.ofNullable(hash).map(Sha256::new);
        return requiredAssurance == null
                ? new ScopeMapping(
                        ReviewId.of(reviewId),
                        rows,
                        Optional.ofNullable(confirmedBy),
                        Optional.ofNullable(confirmedAt),
                        kept)
                : new ScopeMapping(
                        ReviewId.of(reviewId),
                        Json.read(requiredAssurance, RequiredAssurance.class),
                        Optional.ofNullable(policyVersion),
                        Optional.ofNullable(asOf),
                        rows,
                        Optional.ofNullable(confirmedBy),
                        Optional.ofNullable(confirmedAt),
                        kept);
    }

    /** Over what the rows were held against as well, so that another requirement is another mapping. */
    private Sha256 hashed() {
        ScopeMapping mapping = view();
        Map<String, Object> hashed = new TreeMap<>();
        hashed.put("rows", mapping.rows());
        hashed.put("required", mapping.required());
        mapping.policyVersion().ifPresent(it -> hashed.put("policy", it));
        mapping.asOf().ifPresent(it -> hashed.put("asOf", it));
        return Sha256.of(Json.write(hashed));
    }

    private List<ScopeRow> rows() {
        return Json.read(scopeRows, new TypeReference<List<ScopeRow>>() {});
    }
}
