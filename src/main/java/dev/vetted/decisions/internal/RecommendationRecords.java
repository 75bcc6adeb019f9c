package dev.vetted.decisions.internal;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stored recommendations. */
public interface RecommendationRecords extends Repository<RecommendationEntity, String> {

    RecommendationEntity save(RecommendationEntity recommendation);

    Optional<RecommendationEntity> findById(String review);
}
