package dev.vetted.controls.internal;

import dev.vetted.controls.requests.RequestStatus;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stored requests for compensating controls. */
public interface ControlRequestRecords extends Repository<ControlRequestEntity, String> {

    ControlRequestEntity save(ControlRequestEntity request);

    Optional<ControlRequestEntity> findById(String id);

    boolean existsById(String id);

    List<ControlRequestEntity> findByReviewIdOrderByPlaceAscIdAsc(String review);

    List<ControlRequestEntity> findByStatusInAndDueOnBeforeOrderByDueOnAscIdAsc(
            Collection<RequestStatus> statuses, LocalDate day);
}
