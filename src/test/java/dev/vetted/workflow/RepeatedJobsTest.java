package dev.vetted.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.decisions.DecisionOutcome;
import dev.vetted.decisions.Draft;
import dev.vetted.decisions.RiskAssessments;
import dev.vetted.engine.EmbeddedEngine;
import dev.vetted.evaluation.EvaluationUsers;
import dev.vetted.evaluation.SampleReview;
import dev.vetted.shared.Json;
import dev.vetted.tasks.TaskKind;
import dev.vetted.thirdparties.Engagement;
import dev.vetted.thirdparties.EngagementId;
import dev.vetted.thirdparties.Review;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.tracking.InstanceTracking;
import dev.vetted.tracking.ProcessInstance;
import dev.vetted.workflow.process.ExceptionTriageProcess;
import dev.vetted.workflow.worker.Worker;
import io.camunda.zeebe.protocol.record.intent.JobIntent;
import io.camunda.zeebe.protocol.record.value.JobKind;
import io.camunda.zeebe.protocol.record.value.JobRecordValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every worker is handed the jobs of a whole review once more: same output, and nothing happens twice. */
class RepeatedJobsTest extends EngineTest {

    @Autowired
    EngagementFixtures fixtures;

    @Autowired
    SampleReview sample;

    @Autowired
    RiskAssessments risks;

    @Autowired
    EmbeddedEngine engine;

    @Autowired
    List<Worker<?, ?>> workers;

    @Autowired
    InstanceTracking tracking;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyWorkerGivesTheSameAgainAndLeavesNoTrace() {
        Set<String> handed = new TreeSet<>();
        for (EngagementId engagement : List.of(approved(), declined())) {
            List<JobRecordValue> jobs = completedJobs(engagement);
            long auditEntries = auditEntries();

            jobs.forEach(job -> assertThat(handledAgain(job, variables(engagement)))
                    .as(job.getType())
                    .isEqualTo(Json.write(job.getVariables())));

            assertThat(auditEntries()).isEqualTo(auditEntries);
            jobs.forEach(job -> handed.add(job.getType()));
        }
        assertThat(handed)
                .containsExactlyInAnyOrderElementsOf(
                        workers.stream().map(Worker::jobType).toList());
    }

    private EngagementId approved() {
        Engagement engagement = fixtures.requested("Ketterby Freight, LLC", "Ketterby");
        ReviewId review = sample.review(engagement.id());
        Draft draft = new Draft(DecisionOutcome.APPROVED, "Covers our use.", List.of(), Optional.empty());
        sample.upload(review, "dev-02-brackwater-type2.pdf", EvaluationUsers.member("analyst"));
        sample.confirmReading(review, EvaluationUsers.member("analyst"));
        sample.confirmScope(review, EvaluationUsers.member("analyst"));
        sample.workChecklist(review, EvaluationUsers.member("analyst"));
        sample.acceptExceptions(review, 2, EvaluationUsers.member("analyst"));
        sample.mapUserControls(review, EvaluationUsers.member("analyst"));
        sample.recommend(review, draft, EvaluationUsers.member("analyst"));
        sample.decide(review, draft, EvaluationUsers.member("approver"));
        sample.agree(review, EvaluationUsers.member("lead"));
        fixtures.awaitStatus(engagement.id(), Engagement.Status.ONBOARDED);
        return engagement.id();
    }

    private EngagementId declined() {
        Engagement engagement = fixtures.requested("Lorton Slate", "Lorton");
        ReviewId review = sample.review(engagement.id());
        sample.await(review, TaskKind.UPLOAD_REPORT);
        sample.reports().noneAvailable(review, "None exists.", EvaluationUsers.member("analyst"));
        fixtures.awaitStatus(engagement.id(), Engagement.Status.DECLINED);
        return engagement.id();
    }

    /** The service task jobs of an engagement's instances, as the engine completed them. */
    private List<JobRecordValue> completedJobs(EngagementId engagement) {
        Set<Long> instances = tracking.of(engagement.value()).stream()
                .map(ProcessInstance::key)
                .collect(Collectors.toSet());
        return engine.records().stream()
                .filter(it -> it.getIntent() == JobIntent.COMPLETED)
                .map(it -> (JobRecordValue) it.getValue())
                .filter(job -> job.getJobKind() == JobKind.BPMN_ELEMENT)
                .filter(job -> instances.contains(job.getProcessInstanceKey()))
                .filter(job -> !job.getType().equals(ExceptionTriageProcess.Jobs.RATE_EXCEPTION)
                        || job.getProcessInstanceKey() == lastTriage(instances))
                .toList();
    }

    private static long lastTriage(Set<Long> instances) {
        return instances.stream().mapToLong(it -> it).max().orElseThrow();
    }

    /** What the instances of an engagement hold, by the facts in our database. */
    private Map<String, Object> variables(EngagementId id) {
        Engagement engagement = fixtures.engagement(id);
        Review review = sample.reviews().of(id).getFirst();
        Map<String, Object> variables = new HashMap<>();
        variables.put("engagementId", id.toString());
        variables.put("tier", engagement.tier().orElseThrow().name());
        variables.put("tierReason", engagement.tierReason().orElseThrow());
        variables.put("reviewId", review.id().toString());
        variables.put("instanceKey", Long.toString(review.processInstanceKey()));
        sample.reports()
                .confirmedOf(review.id())
                .ifPresent(it -> variables.put("reportId", it.id().toString()));
        sample.mappings().find(review.id()).ifPresent(it -> variables.put("requiredAssurance", it.required()));
        risks.find(review.id()).ifPresent(it -> {
            variables.put("residualRisk", it.residualRisk());
            variables.put("residualRiskReason", it.reason());
            variables.put("approvers", it.approvers());
            variables.put("approvalRouteReason", it.routeReason());
        });
        sample.exceptions(review.id()).stream()
                .reduce((first, last) -> last)
                .ifPresent(it -> variables.put("exceptionId", it.id().toString()));
        sample.decisions()
                .find(review.id())
                .ifPresent(it -> variables.put("decisionId", it.id().toString()));
        return variables;
    }

    private String handledAgain(JobRecordValue job, Map<String, Object> variables) {
        return handled(
                workers.stream()
                        .filter(it -> it.jobType().equals(job.getType()))
                        .findFirst()
                        .orElseThrow(),
                Json.write(variables));
    }

    private static <I extends Record, O extends Record> String handled(Worker<I, O> worker, String variables) {
        return Json.write(worker.handle(Json.read(variables, worker.inputType())));
    }

    private long auditEntries() {
        return jdbc.sql("select count(*) from audit_entry").query(Long.class).single();
    }
}
