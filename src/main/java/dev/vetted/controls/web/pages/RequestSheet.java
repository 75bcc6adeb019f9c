package dev.vetted.controls.web.pages;

import dev.vetted.controls.requests.Addressee;
import dev.vetted.controls.requests.ControlRequest;
import dev.vetted.controls.requests.RequestAnswer;
import dev.vetted.controls.requests.RequestStatus;
import dev.vetted.controls.requests.RequestStep;
import dev.vetted.shared.web.Tag;
import dev.vetted.shared.web.Wording;
import dev.vetted.tasks.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A request as its page shows it, with what this member may do and what was typed.
 *
 * @param judgeable whether there is an answer that this member may accept or return
 * @param own whether this member gave the answer, and so may not accept it
 */
record RequestSheet(
        String id,
        String origin,
        String subject,
        String asked,
        String evidence,
        String addressee,
        String due,
        Tag status,
        boolean answerable,
        boolean judgeable,
        boolean own,
        boolean withdrawable,
        String link,
        String fileName,
        List<Line> history,
        String typedText,
        String typedLink) {

    static RequestSheet of(ControlRequest request, LocalDate today, Member member, StepForm typed) {
        boolean analyst = member.isIn(Member.ANALYSTS);
        boolean answered = request.status() == RequestStatus.ANSWERED;
        boolean waiting = request.status().isWaiting();
        boolean again = request.id().toString().equals(typed.about());
        return new RequestSheet(
                request.id().toString(),
                request.origin().kind().label(),
                request.subject(),
                request.asked(),
                request.evidence(),
                (request.addressee().kind() == Addressee.Kind.OWNER ? "Our owner: " : "Third party: ")
                        + request.addressee().name(),
                due(request),
                status(request, today),
                waiting && (analyst || member.isIn(Member.OWNERS)),
                answered && analyst,
                request.answeredBy().filter(member.name()::equals).isPresent(),
                (waiting || answered) && analyst,
                request.answer().flatMap(RequestAnswer::link).orElse(""),
                request.answer().flatMap(RequestAnswer::fileName).orElse(""),
                request.history().stream().map(Line::of).toList(),
                again ? Objects.requireNonNullElse(typed.text(), "") : "",
                again ? Objects.requireNonNullElse(typed.link(), "") : "");
    }

    private static String due(ControlRequest request) {
        return request.validUntil()
                .map(it -> "Accepted until " + it)
                .orElse("%s, taken until %s".formatted(request.dueOn(), request.expiresOn()));
    }

    private static Tag status(ControlRequest request, LocalDate today) {
        String words = Wording.of(request.status());
        return switch (request.status()) {
            case ACCEPTED -> Tag.good(words);
            case EXPIRED -> Tag.bad(words);
            case WITHDRAWN -> Tag.neutral(words);
            case ANSWERED -> Tag.attention("Answered, to be judged");
            case OPEN, RETURNED -> request.isOverdue(today) ? Tag.bad(words + ", overdue") : Tag.attention(words);
        };
    }

    /** One step. */
    record Line(String became, String by, String at, String words) {

        private static Line of(RequestStep step) {
            return new Line(Wording.of(step.became()), step.by(), Wording.of(step.at()), step.words());
        }
    }
}
