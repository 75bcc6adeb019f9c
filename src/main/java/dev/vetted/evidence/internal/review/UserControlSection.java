package dev.vetted.evidence.internal.review;

import dev.vetted.controls.mapping.ControlFinding;
import dev.vetted.controls.mapping.ControlTopic;
import dev.vetted.controls.mapping.Treatment;
import dev.vetted.controls.mapping.UserControlCase;
import dev.vetted.controls.mapping.UserControlMapping;
import dev.vetted.controls.mapping.UserControlMapping.Completion;
import dev.vetted.controls.register.ControlCode;
import dev.vetted.controls.register.ControlEntry;
import dev.vetted.controls.register.ControlStatus;
import dev.vetted.criteria.CriterionId;
import dev.vetted.evidence.workbook.DecisionEvidence.Judgement;
import dev.vetted.evidence.workbook.DecisionEvidence.Judgement.Tone;
import dev.vetted.evidence.workbook.ReviewEvidence;
import dev.vetted.evidence.workbook.ReviewEvidence.Mapped;
import dev.vetted.evidence.workbook.ReviewEvidence.OwnControl;
import dev.vetted.evidence.workbook.ReviewEvidence.UserControls;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What on our side answers the user entity controls. Nothing of it changes after its completion. */
final class UserControlSection {

    private UserControlSection() {}

    static UserControls of(UserControlMapping mapping, Instant decidedAt) {
        @Nullable
        Completion completion = mapping.completion()
                .filter(it -> !it.completedAt().isAfter(decidedAt))
                .orElse(null);
        List<ControlFinding> findings = completion == null ? List.of() : completion.findings();
        return new UserControls(
                mapping.cases().stream()
                        .map(it -> it.settledAt().filter(decidedAt::isBefore).isPresent()
                                ? UserControlCase.open(it.id(), it.ordinal(), it.expected())
                                : it)
                        .map(it -> mapped(it, findings))
                        .toList(),
                completion == null
                        ? null
                        : completion
                                .controls()
                                .map(ours -> ours.stream()
                                        .map(UserControlSection::own)
                                        .toList())
                                .orElse(null),
                completion == null
                        ? null
                        : new ReviewEvidence.Completion(
                                completion.completedBy(),
                                completion.completedAt(),
                                completion.asOf(),
                                completion.policyVersion(),
                                completion.reason().orElse(null)));
    }

    private static Mapped mapped(UserControlCase it, List<ControlFinding> findings) {
        return new Mapped(
                it.ordinal(),
                ControlTopic.of(it.expected().text()).stream()
                        .map(ControlTopic::label)
                        .toList(),
                status(it.treatment()),
                it.controls().stream().map(ControlCode::value).toList(),
                it.reason().orElse(null),
                findings.stream()
                        .filter(finding -> finding.ordinal() == it.ordinal())
                        .map(finding -> finding.kind().label() + ": " + finding.message())
                        .toList(),
                it.settledBy().orElse(null),
                it.settledAt().orElse(null));
    }

    private static OwnControl own(ControlEntry entry) {
        return new OwnControl(
                entry.code().value(),
                entry.title(),
                new Judgement(
                        entry.status().label(),
                        entry.status() == ControlStatus.IN_PLACE ? Tone.FAVOURABLE : Tone.ATTENTION),
                entry.owner().orElse(null),
                entry.reviewedOn().orElse(null),
                entry.intervalMonths().orElse(null),
                entry.criteria().stream().map(CriterionId::value).toList(),
                entry.evidence().orElse(null));
    }

    private static Judgement status(Treatment treatment) {
        return new Judgement(
                Words.of(treatment),
                switch (treatment) {
                    case OPEN -> Tone.ADVERSE;
                    case MAPPED -> Tone.FAVOURABLE;
                    case NOT_APPLICABLE -> Tone.NEUTRAL;
                });
    }
}
