package dev.vetted.screening.internal;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stored screenings. */
public interface ScreeningRecords extends Repository<ScreeningEntity, String> {

    ScreeningEntity save(ScreeningEntity screening);

    Optional<ScreeningEntity> findById(String review);
}
