package dev.vetted.thirdparties.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stored reviews. */
public interface ReviewRecords extends Repository<ReviewEntity, String> {

    ReviewEntity save(ReviewEntity review);

    Optional<ReviewEntity> findById(String id);

    Optional<ReviewEntity> findByProcessInstanceKey(long processInstanceKey);

    List<ReviewEntity> findByEngagementIdOrderByOpenedAt(String engagementId);
}
