package dev.vetted.tasks.internal;

import dev.vetted.tasks.TaskKind;
import dev.vetted.tasks.UserTask;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stored user tasks. */
public interface UserTaskRecords extends Repository<UserTaskEntity, Long> {

    UserTaskEntity save(UserTaskEntity task);

    Optional<UserTaskEntity> findById(long key);

    boolean existsById(long key);

    Optional<UserTaskEntity> findBySubjectIdAndKindAndState(String subjectId, TaskKind kind, UserTask.State state);

    List<UserTaskEntity> findByStateOrderByPriorityDescDueAtAscTaskKeyAsc(UserTask.State state);

    List<UserTaskEntity> findByReviewIdOrderByTaskKeyAsc(String reviewId);
}
