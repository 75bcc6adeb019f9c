package dev.vetted.decisions.internal;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stored residual risks. */
public interface RiskAssessmentRecords extends Repository<RiskAssessmentEntity, String> {

    RiskAssessmentEntity save(RiskAssessmentEntity assessment);

    Optional<RiskAssessmentEntity> findById(String review);
}
