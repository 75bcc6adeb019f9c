package dev.vetted.reports.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stored reports. */
public interface ReportRecords extends Repository<ReportEntity, String> {

    ReportEntity save(ReportEntity report);

    Optional<ReportEntity> findById(String id);

    List<ReportEntity> findByReviewIdOrderByUploadedAt(String reviewId);
}
