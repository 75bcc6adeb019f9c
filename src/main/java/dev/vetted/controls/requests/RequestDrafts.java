package dev.vetted.controls.requests;

import dev.vetted.controls.mapping.ControlFinding;
import dev.vetted.controls.mapping.ControlTopic;
import dev.vetted.controls.mapping.Soundness;
import dev.vetted.controls.mapping.Treatment;
import dev.vetted.controls.mapping.UserControlCase;
import dev.vetted.controls.register.ControlEntry;
import dev.vetted.controls.requests.RequestOrigin.Kind;
import dev.vetted.reports.reading.Reading.ReportedException;
import dev.vetted.scoping.ScopeRow;
import dev.vetted.scoping.ScopeVerdict;
import dev.vetted.triage.Disposition;
import dev.vetted.triage.ExceptionCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The requests that follow from a review: gaps are asked of the third party, which alone can show what its report does
 * not; exceptions of the one whom the disposition names; user entity controls of our own people.
 *
 * @param owner who answers for the engagement on our side
 */
public record RequestDrafts(String owner, String thirdParty, LocalDate today, RequestDays days) {

    private static final String SHOWN =
            "A description of the control, its owner, and what shows that it worked over the period in question: records, settings or a test. A promise or a plan does not count.";

    /** For each row of the scope that is a gap. */
    public List<RequestDraft> ofGaps(List<ScopeRow> rows) {
        return rows.stream()
                .filter(row -> row.verdict() == ScopeVerdict.GAP)
                .map(row -> new RequestDraft(
                        new RequestOrigin(Kind.SCOPE_GAP, row.id()),
                        "%s: %s".formatted(row.subject().label(), row.required()),
                        "Our use requires %s. The report covers: %s. %s Show by other evidence that it is so, or say by when a report will cover it."
                                .formatted(row.required(), row.covered(), row.reason()),
                        GapEvidence.wanted(row.subject()),
                        Addressee.thirdParty(thirdParty),
                        due(days.answer())))
                .toList();
    }

    /** For each exception that a person wants compensated or acted on. */
    public List<RequestDraft> ofExceptions(List<ExceptionCase> exceptions) {
        return exceptions.stream()
                .map(it -> switch (it.disposition().orElse(Disposition.NO_EFFECT)) {
                    case COMPENSATING_CONTROL ->
                        Optional.of(draft(
                                it,
                                Addressee.owner(owner),
                                "Name a control on our side that makes up for it and show that it works.",
                                SHOWN));
                    case VENDOR_ACTION ->
                        Optional.of(
                                draft(
                                        it,
                                        Addressee.thirdParty(thirdParty),
                                        "Say what caused it and what was changed, and show that the change works.",
                                        "The cause, the change with its date, and what shows that the control works since: records, a test by somebody independent, or the next report. A response of management alone does not count."));
                    case NO_EFFECT, ACCEPT, COMPENSATED_IN_REPORT -> Optional.<RequestDraft>empty();
                })
                .flatMap(Optional::stream)
                .toList();
    }

    /** For each user entity control that no control of ours answers without a finding. */
    public List<RequestDraft> ofUserControls(List<UserControlCase> cases, Soundness soundness) {
        return cases.stream()
                .filter(it -> !soundness.isMet(it))
                .map(it -> draft(it, soundness))
                .toList();
    }

    private RequestDraft draft(ExceptionCase found, Addressee addressee, String asked, String evidence) {
        ReportedException exception = found.exception();
        return new RequestDraft(
                new RequestOrigin(Kind.EXCEPTION, found.id().toString()),
                "Exception %d%s: %s"
                        .formatted(
                                found.ordinal(),
                                exception.controlId() == null ? "" : " at control " + exception.controlId(),
                                exception.text()),
                "The report states (page %d): %s %s We decided: %s"
                        .formatted(
                                exception.page(),
                                exception.text(),
                                asked,
                                found.reason().orElse("no reason given")),
                evidence,
                addressee,
                due(days.answer()));
    }

    private RequestDraft draft(UserControlCase found, Soundness soundness) {
        boolean open = found.treatment() == Treatment.OPEN;
        return new RequestDraft(
                new RequestOrigin(Kind.USER_CONTROL, found.id().toString()),
                "User entity control %d: %s"
                        .formatted(found.ordinal(), found.expected().text()),
                "The report relies on our side for this (page %d): %s %s"
                        .formatted(
                                found.expected().page(),
                                found.expected().text(),
                                soundness.findings(found).stream()
                                        .map(ControlFinding::message)
                                        .collect(Collectors.joining(" "))),
                open
                        ? "The id of a control in our register that is in place, with its owner and the day of its last review%s."
                                .formatted(expectedKind(found))
                        : "The control in place, with an owner, reviewed; the register shows it.",
                Addressee.owner(owner(found, soundness)),
                due(open ? days.assign() : days.evidence()));
    }

    private static String expectedKind(UserControlCase found) {
        List<ControlTopic> topics = ControlTopic.of(found.expected().text());
        return topics.isEmpty() ? "" : "; usually " + topics.getFirst().answeredBy();
    }

    /** The owner of the first mapped control that has one, else who answers for the engagement. */
    private String owner(UserControlCase found, Soundness soundness) {
        return found.controls().stream()
                .map(soundness.register()::get)
                .filter(Objects::nonNull)
                .map(ControlEntry::owner)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(owner);
    }

    private LocalDate due(int inDays) {
        return today.plusDays(inDays);
    }
}
