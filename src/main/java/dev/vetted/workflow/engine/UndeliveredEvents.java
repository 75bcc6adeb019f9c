package dev.vetted.workflow.engine;

import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Delivers again what the engine could not take when it was committed. */
@Component
class UndeliveredEvents {

    private final FailedEventPublications failed;

    UndeliveredEvents(FailedEventPublications failed) {
        this.failed = failed;
    }

    @Scheduled(fixedDelayString = "${vetted.engine.redelivery-interval:3s}")
    void deliverAgain() {
        failed.resubmit(ResubmissionOptions.defaults());
    }
}
