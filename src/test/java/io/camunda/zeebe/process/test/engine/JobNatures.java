package io.camunda.zeebe.process.test.engine;

import io.camunda.zeebe.logstreams.log.LogStreamReader;
import io.camunda.zeebe.logstreams.log.LoggedEvent;
import io.camunda.zeebe.protocol.impl.record.RecordMetadata;
import io.camunda.zeebe.protocol.impl.record.value.job.JobRecord;
import io.camunda.zeebe.protocol.record.RecordType;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.JobIntent;
import io.camunda.zeebe.protocol.record.value.JobKind;
import io.camunda.zeebe.protocol.record.value.JobListenerEventType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What kind of job each key stands for, read from the log once and in order. Nothing is forgotten, because a job may still be
 * on its way to a worker when its end is already in the log; the log itself stays in memory for as long anyway.
 */
final class JobNatures {

    record Nature(JobKind kind, JobListenerEventType event, String tenantId) {}

    private final LogStreamReader log;
    private final Map<Long, Nature> natures = new HashMap<>();

    JobNatures(LogStreamReader log) {
        this.log = log;
    }

    /** Reads no further than the job's own record: what is behind it may still be in writing. */
    synchronized Optional<Nature> of(long jobKey) {
        while (!natures.containsKey(jobKey) && log.hasNext()) {
            read(log.next());
        }
        return Optional.ofNullable(natures.get(jobKey));
    }

    private void read(LoggedEvent event) {
        var metadata = new RecordMetadata();
        event.readMetadata(metadata);
        if (metadata.getRecordType() == RecordType.EVENT
                && metadata.getValueType() == ValueType.JOB
                && metadata.getIntent() == JobIntent.CREATED) {
            var job = new JobRecord();
            event.readValue(job);
            natures.put(event.getKey(), new Nature(job.getJobKind(), job.getJobListenerEventType(), job.getTenantId()));
        }
    }
}
