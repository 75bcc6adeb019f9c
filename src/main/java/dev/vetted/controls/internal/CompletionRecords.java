package dev.vetted.controls.internal;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stored completions of mappings. */
public interface CompletionRecords extends Repository<CompletionEntity, String> {

    CompletionEntity save(CompletionEntity completion);

    Optional<CompletionEntity> findById(String review);

    boolean existsById(String review);
}
