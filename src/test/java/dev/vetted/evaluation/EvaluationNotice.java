package dev.vetted.evaluation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Says where to go and who can sign in. */
class EvaluationNotice {

    private static final Logger LOG = LoggerFactory.getLogger(EvaluationNotice.class);

    private final String port;

    EvaluationNotice(@Value("${server.port:8080}") String port) {
        this.port = port;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        StringBuilder notice = new StringBuilder("\n\n  Vetted runs on http://localhost:" + port + "\n\n");
        EvaluationUsers.ROLES.forEach((name, roles) -> notice.append(
                "    %-9s password %s   %s%n".formatted(name, EvaluationUsers.PASSWORD, String.join(" and ", roles))));
        notice.append("\n  Everything here is for evaluation and is gone when the service stops.\n");
        LOG.info("{}", notice);
    }
}
