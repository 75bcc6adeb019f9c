package dev.vetted.thirdparties.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stored third parties. */
public interface ThirdPartyRecords extends Repository<ThirdPartyEntity, String> {

    ThirdPartyEntity save(ThirdPartyEntity thirdParty);

    Optional<ThirdPartyEntity> findById(String id);

    Optional<ThirdPartyEntity> findByLegalName(String legalName);

    List<ThirdPartyEntity> findAllByOrderByLegalName();

    List<ThirdPartyEntity> findByIdIn(Collection<String> ids);
}
