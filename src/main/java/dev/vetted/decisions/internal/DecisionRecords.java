package dev.vetted.decisions.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored decisions; they are added and never changed. */
interface DecisionRecords extends Repository<DecisionEntity, String> {

    DecisionEntity save(DecisionEntity decision);

    Optional<DecisionEntity> findById(String id);

    Optional<DecisionEntity> findByReviewId(String reviewId);

    Optional<DecisionEntity> findFirstByEngagementIdOrderBySequenceDesc(String engagementId);

    @Query("from DecisionEntity it where it.sequence ="
            + " (select max(other.sequence) from DecisionEntity other where other.engagementId = it.engagementId)"
            + " order by it.sequence")
    List<DecisionEntity> findLastOfEach();

    List<DecisionEntity> findAllByOrderBySequenceDesc();
}
