package dev.vetted.controls.internal;

import dev.vetted.controls.mapping.CuecId;
import dev.vetted.controls.mapping.Treatment;
import dev.vetted.controls.mapping.UserControlCase;
import dev.vetted.controls.register.ControlCode;
import dev.vetted.reports.ReportId;
import dev.vetted.reports.reading.Reading.UserEntityControl;
import dev.vetted.shared.Json;
import dev.vetted.shared.Length;
import dev.vetted.shared.Refusal;
import dev.vetted.thirdparties.ReviewId;
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
import tools.jackson.core.type.TypeReference;

/** A user entity control of a review as stored. */
@Entity
@Table(name = "user_control")
public class UserControlEntity {

    private static final int MOST_CONTROLS = 20;

    @Id
    private String id;

    private String reviewId;
    private String reportId;
    private int ordinal;
    private String expected;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Treatment treatment;

    private String ownControls;
    private @Nullable String reason;
    private @Nullable String settledBy;
    private @Nullable Instant settledAt;

    @Version
    private @Nullable Long version;

    protected UserControlEntity() {}

    public static UserControlEntity open(ReviewId review, ReportId report, UserControlCase unsettled) {
        UserControlEntity open = new UserControlEntity();
        open.id = unsettled.id().toString();
        open.reviewId = review.toString();
        open.reportId = report.toString();
        open.ordinal = unsettled.ordinal();
        open.expected = Json.write(unsettled.expected());
        open.treatment = Treatment.OPEN;
        open.ownControls = Json.write(List.of());
        return open;
    }

    /** Maps it to controls; to none of them opens it again. */
    public void map(List<ControlCode> controls, String by, Instant at) {
        if (controls.size() > MOST_CONTROLS) {
            throw new Refusal.Invalid("%d controls for one is more than anybody can follow. Name %d at most."
                    .formatted(controls.size(), MOST_CONTROLS));
        }
        treatment = controls.isEmpty() ? Treatment.OPEN : Treatment.MAPPED;
        ownControls = Json.write(controls.stream().distinct().sorted().toList());
        reason = null;
        settled(by, at);
    }

    public void notApplicable(String why, String by, Instant at) {
        if (why.isBlank()) {
            throw new Refusal.Invalid(
                    "Say why this user entity control does not concern our use: it becomes part of the evidence.");
        }
        Length.atMost(Length.GROUNDS, "reason", why);
        treatment = Treatment.NOT_APPLICABLE;
        ownControls = Json.write(List.of());
        reason = why.strip();
        settled(by, at);
    }

    public UserControlCase view() {
        return new UserControlCase(
                CuecId.of(id),
                ordinal,
                Json.read(expected, UserEntityControl.class),
                treatment,
                Json.read(ownControls, new TypeReference<List<ControlCode>>() {}),
                Optional.ofNullable(reason),
                Optional.ofNullable(settledBy),
                Optional.ofNullable(settledAt));
    }

    private void settled(String by, Instant at) {
        settledBy = by;
        settledAt = at;
    }
}
