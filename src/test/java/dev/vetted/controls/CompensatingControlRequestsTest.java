package dev.vetted.controls;

import static dev.vetted.tasks.TaskFixtures.ALAN;
import static dev.vetted.tasks.TaskFixtures.ANNA;
import static dev.vetted.tasks.TaskFixtures.BRUNO;
import static dev.vetted.tasks.TaskFixtures.UDO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.audittrail.AuditEntry;
import dev.vetted.audittrail.AuditSubject;
import dev.vetted.audittrail.AuditTrail;
import dev.vetted.controls.requests.Addressee;
import dev.vetted.controls.requests.ControlRequest;
import dev.vetted.controls.requests.RequestAnswer;
import dev.vetted.controls.requests.RequestId;
import dev.vetted.controls.requests.RequestOrigin.Kind;
import dev.vetted.controls.requests.RequestStatus;
import dev.vetted.controls.requests.RequestStep;
import dev.vetted.shared.Actor;
import dev.vetted.shared.Refusal;
import dev.vetted.shared.Sha256;
import dev.vetted.tasks.Member;
import dev.vetted.testing.DomainTest;
import dev.vetted.testing.OnH2;
import dev.vetted.testing.OnMySql;
import dev.vetted.testing.ReviewSteps;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.triage.Disposition;
import dev.vetted.triage.ExceptionTriage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class CompensatingControlRequestsTest extends DomainTest {

    private static final Actor WORKER = Actor.worker("request controls");
    private static final Member OLGA = new Member("olga", Set.of(Member.OWNERS));
    private static final RequestAnswer SHOWN = new RequestAnswer(
            "The nightly comparison closes such accounts.",
            Optional.of("https://wiki.example/comparison"),
            Optional.empty(),
            Optional.empty());

    @Autowired
    ReviewSteps steps;

    @Autowired
    CompensatingControlRequests requests;

    @Autowired
    RequestAnswers answers;

    @Autowired
    ExceptionTriage triage;

    @Autowired
    AuditTrail trail;

    @Autowired
    Clock clock;

    ReviewId review;

    @BeforeEach
    void aTriagedReview() {
        review = steps.open();
        steps.upload(review, ANNA);
        steps.confirmReading(review, UserControlFixtures.twoOfThem(), ANNA);
        steps.confirmScope(review, ANNA);
    }

    @Test
    void eachGapEachDispositionAndEachUnmetControlIsAskedAboutOnce() {
        dispose(Disposition.COMPENSATING_CONTROL);

        List<RequestId> opened = requests.open(review, WORKER);
        List<ControlRequest> first = requests.of(review);

        assertThat(requests.open(review, WORKER)).isEqualTo(opened);
        assertThat(requests.of(review)).isEqualTo(first).hasSameSizeAs(opened);
        assertThat(first)
                .extracting(it -> it.origin().kind())
                .contains(Kind.SCOPE_GAP, Kind.EXCEPTION)
                .isSorted();
        assertThat(first).extracting(ControlRequest::id).isEqualTo(opened);
        assertThat(of(Kind.USER_CONTROL)).hasSize(2);
        assertThat(trail.entriesAbout(new AuditSubject("review", review.toString())))
                .extracting(AuditEntry::action)
                .filteredOn("control requested"::equals)
                .hasSameSizeAs(opened);
    }

    @Test
    void whoIsAskedFollowsFromTheOrigin() {
        dispose(Disposition.COMPENSATING_CONTROL);
        requests.open(review, WORKER);

        assertThat(of(Kind.EXCEPTION).getFirst().addressee()).isEqualTo(Addressee.owner("Head of Finance"));
        assertThat(of(Kind.USER_CONTROL).getFirst().addressee()).isEqualTo(Addressee.owner("Head of Finance"));
        assertThat(of(Kind.SCOPE_GAP).getFirst().addressee().kind()).isEqualTo(Addressee.Kind.THIRD_PARTY);
        assertThat(of(Kind.EXCEPTION).getFirst().asked()).contains("access was removed late", "Decided so.");
    }

    @Test
    void anActionOfTheThirdPartyIsAskedOfIt() {
        dispose(Disposition.VENDOR_ACTION);
        requests.open(review, WORKER);

        assertThat(of(Kind.EXCEPTION).getFirst().addressee().kind()).isEqualTo(Addressee.Kind.THIRD_PARTY);
    }

    @Test
    void anAcceptedExceptionAsksForNothing() {
        dispose(Disposition.ACCEPT);
        requests.open(review, WORKER);

        assertThat(of(Kind.EXCEPTION)).isEmpty();
    }

    @Test
    void daysComeFromThePolicyThatIsNamed() {
        ControlRequest request = compensation();

        assertThat(request.dueOn()).isEqualTo(today().plusDays(30));
        assertThat(request.expiresOn()).isEqualTo(today().plusDays(60));
        assertThat(of(Kind.USER_CONTROL).getFirst().dueOn()).isEqualTo(today().plusDays(14));
        assertThat(request.policyVersion()).isEqualTo(1);
    }

    @Test
    void anAnswerIsJudgedBySomebodyElse() {
        RequestId id = compensation().id();
        requests.answer(id, SHOWN, ANNA);

        assertThatThrownBy(() -> requests.accept(id, "Shown", ANNA))
                .isInstanceOf(Refusal.Forbidden.class)
                .hasMessageContaining("anna answered this request");
        ControlRequest accepted = requests.accept(id, "Looked at three nights.", ALAN);

        assertThat(accepted.status()).isEqualTo(RequestStatus.ACCEPTED);
        assertThat(accepted.validUntil()).contains(today().plusMonths(12));
        assertThat(accepted.answer()).contains(SHOWN);
        assertThat(requests.preparers(review)).containsExactly("alan", "anna");
        assertThat(accepted.history())
                .extracting(RequestStep::became)
                .containsExactly(RequestStatus.ANSWERED, RequestStatus.ACCEPTED);
    }

    @Test
    void aReturnedAnswerIsAskedForAgainAndDueAnew() {
        RequestId id = compensation().id();
        requests.answer(id, SHOWN, OLGA);

        ControlRequest returned = requests.returnWith(id, "The page is empty.", ANNA);
        ControlRequest again = requests.answer(id, RequestAnswer.of("See the minutes."), OLGA);

        assertThat(returned.status()).isEqualTo(RequestStatus.RETURNED);
        assertThat(returned.dueOn()).isEqualTo(today().plusDays(30));
        assertThat(again.answer()).contains(RequestAnswer.of("See the minutes."));
        assertThat(again.history()).hasSize(3);
    }

    @Test
    void eachStepChangesTheHash() {
        RequestId id = compensation().id();
        Sha256 opened = requests.hash(review);

        requests.answer(id, SHOWN, OLGA);

        assertThat(requests.hash(review)).isNotEqualTo(opened);
    }

    @Test
    void aRequestThatIsOverTakesNoMoreSteps() {
        RequestId id = compensation().id();
        requests.withdraw(id, "The use ends.", ANNA);

        assertThatThrownBy(() -> requests.answer(id, SHOWN, OLGA))
                .isInstanceOf(Refusal.Conflicting.class)
                .hasMessageContaining("WITHDRAWN");
        assertThatThrownBy(() -> requests.accept(id, "Shown", ALAN)).isInstanceOf(Refusal.Conflicting.class);
        assertThatThrownBy(() -> requests.withdraw(id, "Again", ALAN)).isInstanceOf(Refusal.Conflicting.class);
    }

    @Test
    void onlyOwnersAndAnalystsAnswerAndOnlyAnalystsJudge() {
        RequestId id = compensation().id();

        for (Member other : List.of(BRUNO, UDO)) {
            assertThatThrownBy(() -> requests.answer(id, SHOWN, other)).isInstanceOf(Refusal.Forbidden.class);
        }
        requests.answer(id, SHOWN, ANNA);
        for (Member other : List.of(BRUNO, UDO, OLGA)) {
            assertThatThrownBy(() -> requests.accept(id, "Shown", other)).isInstanceOf(Refusal.Forbidden.class);
            assertThatThrownBy(() -> requests.withdraw(id, "No", other)).isInstanceOf(Refusal.Forbidden.class);
        }
    }

    @Test
    void aLateRequestIsOverdueUntilItExpires() {
        ControlRequest request = compensation();
        LocalDate due = request.dueOn();

        assertThat(overdue(due)).doesNotContain(request.id());
        assertThat(overdue(due.plusDays(1))).contains(request.id());
        assertThat(overdue(due.plusDays(30))).contains(request.id());
        assertThat(overdue(due.plusDays(31))).doesNotContain(request.id());
    }

    @Test
    void aFileIsKeptWithTheAnswer() {
        RequestId id = compensation().id();
        byte[] file = "run of 2026-10-01: 3 accounts closed".getBytes(StandardCharsets.UTF_8);

        ControlRequest answered = answers.answer(id, SHOWN, "runs.txt", file, OLGA);

        assertThat(answered.answer().flatMap(RequestAnswer::document)).contains(Sha256.of(file));
        assertThat(answers.content(id)).isEqualTo(file);
    }

    @Test
    void aFileThatShowsNothingIsNotKept() {
        RequestId id = compensation().id();

        assertThatThrownBy(() -> answers.answer(id, SHOWN, "runs.exe", new byte[] {1}, OLGA))
                .isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> answers.answer(id, SHOWN, "runs.txt", new byte[0], OLGA))
                .isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> answers.answer(id, SHOWN, "runs.txt", new byte[] {1}, UDO))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThat(requests.get(id).status()).isEqualTo(RequestStatus.OPEN);
        assertThatThrownBy(() -> answers.content(id)).isInstanceOf(Refusal.Unknown.class);
    }

    private void dispose(Disposition disposition) {
        triage.of(review).forEach(it -> triage.dispose(review, it.id(), disposition, "Decided so.", ANNA));
    }

    private ControlRequest compensation() {
        dispose(Disposition.COMPENSATING_CONTROL);
        requests.open(review, WORKER);
        return of(Kind.EXCEPTION).getFirst();
    }

    private List<ControlRequest> of(Kind kind) {
        return requests.of(review).stream()
                .filter(it -> it.origin().kind() == kind)
                .toList();
    }

    private List<RequestId> overdue(LocalDate day) {
        return requests.overdue(day).stream().map(ControlRequest::id).toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

@OnH2
class CompensatingControlRequestsOnH2Test extends CompensatingControlRequestsTest {}

@OnMySql
class CompensatingControlRequestsOnMySqlTest extends CompensatingControlRequestsTest {}
