package dev.vetted.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.shared.Refusal;
import dev.vetted.tasks.internal.UserTaskEntity;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class TaskEligibilityTest {

    private static final UserTask UPLOAD = UserTaskEntity.created(TaskFixtures.uploadTask(7), TaskFixtures.CREATED)
            .view();

    private final StaticListableBeanFactory rules = new StaticListableBeanFactory();
    private final TaskEligibility eligibility = new TaskEligibility(rules.getBeanProvider(AssignmentRule.class));

    @Test
    void theCandidateGroupSeesATaskAndAnotherDoesNot() {
        assertThat(eligibility.maySee(UPLOAD, TaskFixtures.ANNA)).isTrue();
        assertThat(eligibility.maySee(UPLOAD, TaskFixtures.BRUNO)).isFalse();
    }

    @Test
    void auditorsAndAdministratorsSeeEveryTaskAndTakeNone() {
        Member admin = new Member("ada", Set.of(Member.ADMINS));

        assertThat(eligibility.maySee(UPLOAD, TaskFixtures.UDO)).isTrue();
        assertThat(eligibility.maySee(UPLOAD, admin)).isTrue();
        assertThatThrownBy(() -> eligibility.check(UPLOAD, TaskFixtures.UDO)).isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> eligibility.check(UPLOAD, admin)).isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    void theRefusalNamesTheGroupAndThePerson() {
        assertThatThrownBy(() -> eligibility.check(UPLOAD, TaskFixtures.BRUNO))
                .isInstanceOf(Refusal.Forbidden.class)
                .hasMessageContaining("analysts")
                .hasMessageContaining("bruno");
    }

    @Test
    void aRuleThatObjectsKeepsTheTaskFromItsGroup() {
        AssignmentRule silent = (task, member) -> Optional.empty();
        AssignmentRule objecting = (task, member) ->
                Optional.of("anna is away.").filter(it -> member.name().equals("anna"));
        rules.addBean("silent", silent);
        rules.addBean("objecting", objecting);

        assertThatThrownBy(() -> eligibility.check(UPLOAD, TaskFixtures.ANNA))
                .isInstanceOf(Refusal.Forbidden.class)
                .hasMessage("anna is away.");
        assertThatCode(() -> eligibility.check(UPLOAD, TaskFixtures.ALAN)).doesNotThrowAnyException();
    }
}
