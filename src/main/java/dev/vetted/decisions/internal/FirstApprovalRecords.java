package dev.vetted.decisions.internal;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** First approvals that wait for a second. */
public interface FirstApprovalRecords extends Repository<FirstApprovalEntity, String> {

    FirstApprovalEntity save(FirstApprovalEntity approval);

    Optional<FirstApprovalEntity> findById(String review);

    void deleteById(String review);
}
