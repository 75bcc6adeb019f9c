package dev.vetted.decisions.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stored decisions; they are added and never changed. */
interface DecisionRecords extends Repository<DecisionEntity, String> {

    DecisionEntity save(DecisionEntity decision);

    Optional<DecisionEntity> findById(String id);

    Optional<DecisionEntity> findByReviewId(String reviewId);

    List<DecisionEntity> findAllByOrderBySequenceDesc();
}
