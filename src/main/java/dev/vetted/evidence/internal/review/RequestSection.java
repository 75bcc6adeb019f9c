package dev.vetted.evidence.internal.review;

import dev.vetted.controls.requests.Addressee;
import dev.vetted.controls.requests.ControlRequest;
import dev.vetted.controls.requests.RequestAnswer;
import dev.vetted.controls.requests.RequestStatus;
import dev.vetted.controls.requests.RequestStep;
import dev.vetted.evidence.workbook.DecisionEvidence.Judgement;
import dev.vetted.evidence.workbook.DecisionEvidence.Judgement.Tone;
import dev.vetted.evidence.workbook.ReviewEvidence.Origin;
import dev.vetted.evidence.workbook.ReviewEvidence.Request;
import dev.vetted.evidence.workbook.ReviewEvidence.Step;
import dev.vetted.shared.Sha256;
import java.util.ArrayList;
import java.util.List;

/** What was asked to make up for gaps, and what came of it. */
final class RequestSection {

    private RequestSection() {}

    static List<Request> of(List<ControlRequest> asked) {
        List<Request> requests = new ArrayList<>();
        asked.forEach(it -> requests.add(request(requests.size() + 1, it)));
        return requests;
    }

    private static Request request(int number, ControlRequest it) {
        return new Request(
                number,
                it.id().toString(),
                Origin.valueOf(it.origin().kind().name()),
                it.subject(),
                it.asked(),
                it.evidence(),
                it.addressee().name(),
                it.addressee().kind() == Addressee.Kind.OWNER ? "ours" : "the third party's",
                it.openedAt(),
                it.dueOn(),
                it.expiresOn(),
                it.policyVersion(),
                status(it.status()),
                it.validUntil().orElse(null),
                it.history().stream().map(step -> step(number, step)).toList());
    }

    private static Step step(int request, RequestStep step) {
        return new Step(
                request,
                step.became() == RequestStatus.ANSWERED,
                status(step.became()),
                step.by(),
                step.at(),
                step.words(),
                step.answer().flatMap(RequestAnswer::link).orElse(null),
                step.answer().flatMap(RequestAnswer::fileName).orElse(null),
                step.answer().flatMap(RequestAnswer::document).map(Sha256::hex).orElse(null));
    }

    private static Judgement status(RequestStatus status) {
        return new Judgement(
                Words.of(status),
                switch (status) {
                    case ACCEPTED -> Tone.FAVOURABLE;
                    case OPEN, ANSWERED, RETURNED -> Tone.ATTENTION;
                    case EXPIRED -> Tone.ADVERSE;
                    case WITHDRAWN -> Tone.NEUTRAL;
                });
    }
}
