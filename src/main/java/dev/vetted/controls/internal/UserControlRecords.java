package dev.vetted.controls.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stored user entity controls of reviews. */
public interface UserControlRecords extends Repository<UserControlEntity, String> {

    UserControlEntity save(UserControlEntity control);

    Optional<UserControlEntity> findById(String id);

    List<UserControlEntity> findByReportIdOrderByOrdinal(String report);
}
