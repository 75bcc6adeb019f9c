package dev.vetted.controls.internal;

import dev.vetted.controls.mapping.ControlFinding;
import dev.vetted.controls.mapping.UserControlMapping.Completion;
import dev.vetted.shared.Json;
import dev.vetted.thirdparties.ReviewId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import tools.jackson.core.type.TypeReference;

/** That the mapping of a review is complete, as stored. Never updated: completing at the same moment twice fails. */
@Entity
@Table(name = "user_control_completion")
public class CompletionEntity implements Persistable<String> {

    @Id
    private String reviewId;

    private @Nullable String reason;
    private String findings;
    private LocalDate asOf;
    private int policyVersion;
    private String completedBy;
    private Instant completedAt;

    protected CompletionEntity() {}

    public static CompletionEntity of(ReviewId review, Completion completion) {
        CompletionEntity entity = new CompletionEntity();
        entity.reviewId = review.toString();
        entity.reason = completion.reason().orElse(null);
        entity.findings = Json.write(completion.findings());
        entity.asOf = completion.asOf();
        entity.policyVersion = completion.policyVersion();
        entity.completedBy = completion.completedBy();
        entity.completedAt = completion.completedAt();
        return entity;
    }

    public Completion view() {
        return new Completion(
                Optional.ofNullable(reason),
                Json.read(findings, new TypeReference<List<ControlFinding>>() {}),
                asOf,
                policyVersion,
                completedBy,
                completedAt);
    }

    @Override
    public String getId() {
        return reviewId;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
