package dev.vetted.scoping.internal;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stored scope mappings. */
public interface ScopeMappingRecords extends Repository<ScopeMappingEntity, String> {

    ScopeMappingEntity save(ScopeMappingEntity mapping);

    Optional<ScopeMappingEntity> findById(String review);

    boolean existsById(String review);
}
