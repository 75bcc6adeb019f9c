package dev.vetted.controls.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stored controls of our own. */
public interface OwnControlRecords extends Repository<OwnControlEntity, String> {

    OwnControlEntity save(OwnControlEntity control);

    Optional<OwnControlEntity> findById(String id);

    boolean existsById(String id);

    List<OwnControlEntity> findByIdIn(Collection<String> ids);

    List<OwnControlEntity> findAllByOrderById();
}
