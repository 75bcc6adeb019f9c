package dev.vetted.policy;

import dev.vetted.audittrail.AuditSubject;
import dev.vetted.audittrail.AuditTrail;
import dev.vetted.policy.internal.PolicyTable;
import dev.vetted.shared.Actor;
import dev.vetted.shared.Json;
import dev.vetted.shared.Length;
import dev.vetted.shared.Refusal;
import dev.vetted.shared.Sha256;
import dev.vetted.tasks.Member;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The review policy in its versions. */
@Component
public class ReviewPolicies {

    private static final Actor SELF = Actor.worker("firstPolicy");
    private static final String SUBJECT = "policy";

    private final PolicyTable table;
    private final AuditTrail audit;
    private final Clock clock;

    ReviewPolicies(PolicyTable table, AuditTrail audit, Clock clock) {
        this.table = table;
        this.audit = audit;
        this.clock = clock;
    }

    /** The version that holds now. */
    @Transactional(readOnly = true)
    public PolicyVersion current() {
        return table.current()
                .orElseThrow(() -> new IllegalStateException("The first version of the policy is made at the start."));
    }

    /** @throws Refusal.Unknown when there is none */
    @Transactional(readOnly = true)
    public PolicyVersion version(int number) {
        return table.find(number)
                .orElseThrow(() -> new Refusal.Unknown(
                        "There is no version %d of the policy. Its versions are listed at /policy.".formatted(number)));
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<PolicyVersion> versions() {
        return table.all();
    }

    /**
     * Makes a new version of the current one.
     *
     * @param seen number of the version that the change was thought out on
     * @param values the settings to change by key, as typed
     * @throws Refusal.Forbidden when the person is no administrator
     * @throws Refusal.Invalid when a value is not allowed, values contradict each other, nothing changes or no reason is
     *     given
     * @throws Refusal.Conflicting when another version came in between
     */
    @Transactional
    public PolicyVersion change(Member admin, int seen, Map<String, String> values, String reason) {
        if (!admin.isIn(Member.ADMINS)) {
            throw new Refusal.Forbidden("Only administrators change the review policy. Ask one of them.");
        }
        if (reason.isBlank()) {
            throw new Refusal.Invalid("Say why the policy changes.");
        }
        Length.atMost(Length.GROUNDS, "reason", reason);
        int number = table.lockCurrent();
        if (number != seen) {
            throw new Refusal.Conflicting(
                    "The policy is at version %d by now, and the change was made on version %d. Look at what changed and make yours again."
                            .formatted(number, seen));
        }
        ReviewPolicy before = version(number).policy();
        ReviewPolicy after = before.with(values);
        List<PolicyDifference> differences = before.differencesTo(after);
        if (differences.isEmpty()) {
            throw new Refusal.Invalid("Nothing differs from version %d. Change a value first.".formatted(number));
        }
        PolicyVersion version = add(number + 1, admin.actor(), reason.strip(), after);
        Map<String, String> details = details(version);
        differences.forEach(it -> details.put(it.setting().key(), it.before() + " -> " + it.after()));
        record(admin.actor(), "policy changed", version, details);
        return version;
    }

    /** Makes the first version of all defaults, unless there is one. */
    @Transactional
    void makeFirst() {
        if (table.lockCurrent() == 0) {
            PolicyVersion first = add(1, SELF, "Defaults of the service", ReviewPolicy.standard());
            record(SELF, "policy made", first, details(first));
        }
    }

    private PolicyVersion add(int number, Actor by, String reason, ReviewPolicy policy) {
        PolicyVersion added = new PolicyVersion(
                number, Sha256.of(Json.write(policy.values())), by.name(), clock.instant(), reason, policy);
        table.add(added);
        return added;
    }

    private static Map<String, String> details(PolicyVersion version) {
        Map<String, String> details = new TreeMap<>();
        details.put("hash", version.hash().hex());
        details.put("reason", version.reason());
        return details;
    }

    private void record(Actor by, String action, PolicyVersion version, Map<String, String> details) {
        audit.record(by, action, new AuditSubject(SUBJECT, String.valueOf(version.number())), details);
    }
}
