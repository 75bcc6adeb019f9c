package dev.vetted.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.engine.EmbeddedEngine;
import dev.vetted.evaluation.SampleReview;
import dev.vetted.shared.Actor;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskKind;
import dev.vetted.thirdparties.AccessKind;
import dev.vetted.thirdparties.DataClass;
import dev.vetted.thirdparties.Engagement;
import dev.vetted.thirdparties.EngagementId;
import dev.vetted.thirdparties.Engagements;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.ThirdParties;
import dev.vetted.thirdparties.Use;
import dev.vetted.tracking.InstanceTracking;
import io.camunda.zeebe.protocol.record.intent.UserTaskIntent;
import io.camunda.zeebe.protocol.record.value.UserTaskRecordValue;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;

/** Engagements on their way through the engine. */
record EngagementFixtures(
        ThirdParties thirdParties, Engagements engagements, InstanceTracking tracking, EmbeddedEngine engine) {

    private static final Actor ANALYST = Actor.person("analyst");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Registered, of critical tier, not started. */
    Engagement registered(String thirdParty, String service) {
        Use use = new Use(
                service, "tracking of shipments", DataClass.INTERNAL, AccessKind.DATA_FEED, true, 8, false, List.of());
        return engagements.register(
                thirdParties.register(thirdParty, Optional.empty(), ANALYST).id(), use, "owner", ANALYST);
    }

    /** Started. */
    Engagement requested(String thirdParty, String service) {
        return engagements.request(registered(thirdParty, service).id(), ANALYST);
    }

    /** A review without exceptions in which one member prepared everything up to the recommendation. */
    ReviewId atRecommendation(SampleReview sample, String thirdParty, Member preparer) {
        ReviewId review = sample.review(requested(thirdParty, thirdParty).id());
        sample.upload(review, "dev-01-quillmere-type2.pdf", preparer);
        sample.confirmReading(review, preparer);
        sample.confirmScope(review, preparer);
        sample.workChecklist(review, preparer);
        sample.mapUserControls(review, preparer);
        sample.await(review, TaskKind.RECOMMEND_DECISION);
        return review;
    }

    Engagement engagement(EngagementId id) {
        return engagements.get(id);
    }

    void awaitStatus(EngagementId id, Engagement.Status status) {
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(engagements.get(id).status()).isEqualTo(status));
    }

    /** The instance that a review's instance was called by; only that can be canceled from outside. */
    long lifecycleOf(ReviewId review, SampleReview sample) {
        return tracking.get(sample.reviews().get(review).processInstanceKey())
                .parentKey()
                .orElseThrow();
    }

    /** The assignee by the engine's own records; empty when there is none. */
    String assigneeInEngine(long taskKey) {
        return engine.records().stream()
                .filter(it -> it.getValue() instanceof UserTaskRecordValue task && task.getUserTaskKey() == taskKey)
                .filter(it -> it.getIntent() == UserTaskIntent.CREATED || it.getIntent() == UserTaskIntent.ASSIGNED)
                .map(it -> ((UserTaskRecordValue) it.getValue()).getAssignee())
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    /** How often the engine completed a task. */
    long completionsInEngine(long taskKey) {
        return engine.records().stream()
                .filter(it -> it.getValue() instanceof UserTaskRecordValue task && task.getUserTaskKey() == taskKey)
                .filter(it -> it.getIntent() == UserTaskIntent.COMPLETED)
                .count();
    }
}
