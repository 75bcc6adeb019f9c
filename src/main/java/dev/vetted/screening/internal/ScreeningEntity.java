package dev.vetted.screening.internal;

import dev.vetted.policy.ReviewPolicy;
import dev.vetted.policy.rules.RuleId;
import dev.vetted.policy.rules.RuleSeverity;
import dev.vetted.screening.ChecklistAnswer;
import dev.vetted.screening.Screening;
import dev.vetted.screening.results.RuleResult;
import dev.vetted.screening.results.RuleVerdict;
import dev.vetted.screening.results.Scores;
import dev.vetted.screening.results.Scores.Standing;
import dev.vetted.shared.Json;
import dev.vetted.shared.Refusal;
import dev.vetted.shared.Sha256;
import dev.vetted.thirdparties.ReviewId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** A screening as stored. */
@Entity
@Table(name = "screening")
public class ScreeningEntity {

    @Id
    private String reviewId;

    private String computed;
    private String answers;
    private String scores;
    private String hash;
    private @Nullable String completedBy;
    private @Nullable Instant completedAt;

    @Version
    private @Nullable Long version;

    protected ScreeningEntity() {}

    public static ScreeningEntity of(ReviewId review) {
        ScreeningEntity screening = new ScreeningEntity();
        screening.reviewId = review.toString();
        screening.computed = "";
        screening.answers = "[]";
        return screening;
    }

    /** Takes what was computed; answers of persons stay. Returns whether it rests on anything new. */
    public boolean compute(Computed now, ReviewPolicy policy) {
        if (!computed.isEmpty() && computed().basis().equals(now.basis())) {
            return false;
        }
        computed = Json.write(now);
        settle(policy);
        return true;
    }

    /** Takes an answer in place of an earlier one to the same rule. */
    public void answer(ChecklistAnswer answer, ReviewPolicy policy) {
        if (completedAt != null) {
            throw new Refusal.Conflicting(
                    "The checklist of review %s was completed by %s.".formatted(reviewId, completedBy));
        }
        List<ChecklistAnswer> all = new ArrayList<>(answers());
        all.removeIf(it -> it.rule().equals(answer.rule()));
        all.add(answer);
        all.sort(Comparator.comparing(ChecklistAnswer::rule));
        answers = Json.write(all);
        settle(policy);
    }

    public void complete(String by, Instant at) {
        if (completedAt != null) {
            throw new Refusal.Conflicting(
                    "The checklist of review %s was completed by %s.".formatted(reviewId, completedBy));
        }
        List<RuleId> open = view().unanswered();
        if (!open.isEmpty()) {
            throw new Refusal.Invalid(
                    "These rules block the report and have no answer yet: %s. Answer them, with \"cannot tell\" and a reason where nothing can be found out."
                            .formatted(String.join(
                                    ", ", open.stream().map(RuleId::value).toList())));
        }
        completedBy = by;
        completedAt = at;
    }

    public int policyVersion() {
        return computed().policyVersion();
    }

    public Screening view() {
        Computed now = computed();
        return new Screening(
                ReviewId.of(reviewId),
                now.asOf(),
                now.policyVersion(),
                now.results(),
                answers(),
                Json.read(scores, Scores.class),
                Optional.ofNullable(completedBy),
                Optional.ofNullable(completedAt),
                new Sha256(hash));
    }

    private void settle(ReviewPolicy policy) {
        Map<RuleId, Standing> standings = new HashMap<>();
        computed().results().forEach(it -> standings.put(it.ruleId(), new Standing(it.verdict(), it.severity())));
        Map<RuleId, RuleResult> byRule = new HashMap<>();
        computed().results().forEach(it -> byRule.put(it.ruleId(), it));
        answers().forEach(it -> standings.put(it.rule(), standing(it, byRule.get(it.rule()), policy)));
        scores = Json.write(Scores.of(standings, policy));
        hash = Sha256.of(computed + answers).hex();
    }

    /** A person's failure counts as the one computed; where none was, as the worst that it could be. */
    private static Standing standing(ChecklistAnswer answer, @Nullable RuleResult before, ReviewPolicy policy) {
        RuleSeverity severity = switch (answer.verdict()) {
            case PASS, NOT_APPLICABLE -> policy.severity(answer.rule());
            case CANNOT_TELL -> policy.raisedSeverity(answer.rule());
            case FAIL ->
                before != null && before.verdict() == RuleVerdict.FAIL
                        ? before.severity()
                        : policy.raisedSeverity(answer.rule());
        };
        return new Standing(answer.verdict(), severity);
    }

    private Computed computed() {
        return Json.read(computed, Computed.class);
    }

    private List<ChecklistAnswer> answers() {
        return Json.read(answers, new TypeReference<List<ChecklistAnswer>>() {});
    }
}
