package dev.vetted.controls.web;

import dev.vetted.controls.requests.Addressee;
import dev.vetted.controls.requests.ControlRequest;
import dev.vetted.controls.requests.RequestAnswer;
import dev.vetted.controls.requests.RequestOrigin;
import dev.vetted.controls.requests.RequestStatus;
import dev.vetted.controls.requests.RequestStep;
import dev.vetted.shared.Sha256;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A request as the API shows it.
 *
 * @param originId id of the scope row, the exception or the user entity control
 * @param evidence what counts as an answer
 * @param policyVersion the policy that the days come from
 */
record ControlRequestView(
        String id,
        String reviewId,
        RequestOrigin.Kind origin,
        String originId,
        String subject,
        String asked,
        String evidence,
        Addressee.Kind addresseeKind,
        String addressee,
        LocalDate dueOn,
        LocalDate expiresOn,
        int policyVersion,
        RequestStatus status,
        @Nullable AnswerView answer,
        @Nullable LocalDate validUntil,
        Instant openedAt,
        List<StepView> history,
        Map<String, String> links) {

    static ControlRequestView of(ControlRequest request) {
        return new ControlRequestView(
                request.id().toString(),
                request.review().toString(),
                request.origin().kind(),
                request.origin().reference(),
                request.subject(),
                request.asked(),
                request.evidence(),
                request.addressee().kind(),
                request.addressee().name(),
                request.dueOn(),
                request.expiresOn(),
                request.policyVersion(),
                request.status(),
                request.answer().map(AnswerView::of).orElse(null),
                request.validUntil().orElse(null),
                request.openedAt(),
                request.history().stream().map(StepView::of).toList(),
                links(request));
    }

    private static Map<String, String> links(ControlRequest request) {
        String self = "/api/v1/control-requests/" + request.id();
        Map<String, String> links =
                new TreeMap<>(Map.of("self", self, "review", "/api/v1/reviews/" + request.review()));
        request.answer().flatMap(RequestAnswer::document).ifPresent(it -> links.put("document", self + "/document"));
        if (request.status().isWaiting()) {
            links.put("answer", self + "/answer");
        }
        if (request.status() == RequestStatus.ANSWERED) {
            links.put("accept", self + "/acceptance");
            links.put("return", self + "/return");
        }
        if (request.status().isWaiting() || request.status() == RequestStatus.ANSWERED) {
            links.put("withdraw", self + "/withdrawal");
        }
        return links;
    }

    /** The last answer; the document is the SHA-256 of the file that came with it. */
    record AnswerView(
            String text,
            @Nullable String link,
            @Nullable String document,
            @Nullable String fileName) {

        private static AnswerView of(RequestAnswer answer) {
            return new AnswerView(
                    answer.text(),
                    answer.link().orElse(null),
                    answer.document().map(Sha256::hex).orElse(null),
                    answer.fileName().orElse(null));
        }
    }

    /** One step, oldest first. */
    record StepView(RequestStatus became, String by, Instant at, String words) {

        private static StepView of(RequestStep step) {
            return new StepView(step.became(), step.by(), step.at(), step.words());
        }
    }
}
