package dev.vetted.triage.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stored exceptions under triage. */
public interface ExceptionCaseRecords extends Repository<ExceptionCaseEntity, String> {

    ExceptionCaseEntity save(ExceptionCaseEntity exceptionCase);

    Optional<ExceptionCaseEntity> findById(String id);

    boolean existsById(String id);

    List<ExceptionCaseEntity> findByReviewIdOrderByOrdinal(String reviewId);
}
