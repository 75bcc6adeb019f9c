package dev.vetted.thirdparties.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stored engagements. */
public interface EngagementRecords extends Repository<EngagementEntity, String> {

    EngagementEntity save(EngagementEntity engagement);

    Optional<EngagementEntity> findById(String id);

    List<EngagementEntity> findByThirdPartyIdOrderByRegisteredAt(String thirdPartyId);

    List<EngagementEntity> findByIdIn(Collection<String> ids);
}
