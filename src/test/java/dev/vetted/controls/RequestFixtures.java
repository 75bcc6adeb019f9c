package dev.vetted.controls;

import dev.vetted.controls.requests.Addressee;
import dev.vetted.controls.requests.ControlRequest;
import dev.vetted.controls.requests.RequestAnswer;
import dev.vetted.controls.requests.RequestId;
import dev.vetted.controls.requests.RequestOrigin;
import dev.vetted.controls.requests.RequestStatus;
import dev.vetted.controls.requests.RequestStep;
import dev.vetted.shared.Sha256;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A request about late removals of access. */
public final class RequestFixtures {

    public static final RequestId ID = RequestId.of("77777777-0000-0000-0000-000000000001");
    public static final Sha256 FILE = Sha256.of("runs");

    private static final Instant MORNING = Instant.parse("2026-11-02T08:00:00Z");

    private RequestFixtures() {}

    public static ControlRequest open() {
        return request(RequestStatus.OPEN, Optional.empty(), List.of());
    }

    /** Answered by anna, with a link and a file. */
    public static ControlRequest answered() {
        RequestAnswer answer = new RequestAnswer(
                "The nightly comparison closes such accounts.",
                Optional.of("https://wiki.example/comparison"),
                Optional.of(FILE),
                Optional.of("runs.txt"));
        return request(
                RequestStatus.ANSWERED,
                Optional.of(answer),
                List.of(new RequestStep(RequestStatus.ANSWERED, "anna", MORNING, answer.text(), Optional.of(answer))));
    }

    private static ControlRequest request(
            RequestStatus status, Optional<RequestAnswer> answer, List<RequestStep> history) {
        return new ControlRequest(
                ID,
                ThirdPartyFixtures.REVIEW,
                new RequestOrigin(RequestOrigin.Kind.EXCEPTION, "55555555-0000-0000-0000-000000000001"),
                "Exception 1 at control CA-17: For 2 of 25 leavers, access was removed late.",
                "The report states (page 61): For 2 of 25 leavers, access was removed late. Name a control on our side that makes up for it and show that it works. We decided: Our own review covers it.",
                "A description of the control, its owner, and what shows that it worked over the period in question.",
                Addressee.owner("Head of Finance"),
                LocalDate.of(2026, 12, 2),
                LocalDate.of(2027, 1, 1),
                1,
                status,
                answer,
                Optional.empty(),
                MORNING,
                history);
    }
}
