package dev.vetted.audittrail;

import dev.vetted.audittrail.internal.AuditChain;
import dev.vetted.shared.Actor;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The trail of decisions and actions. An entry commits together with what it tells of, and nothing changes or deletes
 * one.
 */
@Component
public class AuditTrail {

    private final AuditChain chain;
    private final ApplicationEventPublisher events;

    AuditTrail(AuditChain chain, ApplicationEventPublisher events) {
        this.chain = chain;
        this.events = events;
    }

    /**
     * Adds an entry to the running transaction, and tells listeners in it of the entry.
     *
     * @param action past tense and short, such as {@code exception disposed}
     * @param details what was decided and on what, without document text or secrets
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Actor actor, String action, AuditSubject subject, Map<String, String> details) {
        chain.append(actor, action, subject, details);
        events.publishEvent(new Audited(action, subject));
    }

    /** The entries about a subject, oldest first. */
    @Transactional(readOnly = true)
    public List<AuditEntry> entriesAbout(AuditSubject subject) {
        return chain.about(subject);
    }

    /** The position of the first entry that is not as it was written, or is missing; empty when the trail is whole. */
    @Transactional(readOnly = true)
    public OptionalLong firstBrokenLink() {
        return chain.firstBroken();
    }
}
