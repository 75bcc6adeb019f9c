package dev.vetted.controls;

import dev.vetted.audittrail.AuditSubject;
import dev.vetted.audittrail.AuditTrail;
import dev.vetted.controls.files.ControlTable;
import dev.vetted.controls.files.ImportPlan;
import dev.vetted.controls.files.PlannedRow.Change;
import dev.vetted.controls.internal.OwnControlEntity;
import dev.vetted.controls.internal.OwnControlRecords;
import dev.vetted.controls.register.ControlCode;
import dev.vetted.controls.register.ControlEntry;
import dev.vetted.controls.register.ControlStatus;
import dev.vetted.controls.register.OwnControl;
import dev.vetted.shared.Length;
import dev.vetted.shared.Refusal;
import dev.vetted.shared.Sha256;
import dev.vetted.tasks.Member;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of our own controls. Analysts and administrators keep it. */
@Component
public class ControlRegister {

    private static final int SHOWN_PROBLEMS = 5;

    private final OwnControlRecords records;
    private final AuditTrail audit;
    private final Clock clock;

    ControlRegister(OwnControlRecords records, AuditTrail audit, Clock clock) {
        this.records = records;
        this.audit = audit;
        this.clock = clock;
    }

    /** All of them, by id. */
    @Transactional(readOnly = true)
    public List<OwnControl> all() {
        return records.findAllByOrderById().stream().map(OwnControlEntity::view).toList();
    }

    /** Those that speak of all the words and have the status, by id. No words and no status find all. */
    @Transactional(readOnly = true)
    public List<OwnControl> search(String words, Optional<ControlStatus> status) {
        return all().stream()
                .filter(it -> status.isEmpty() || it.status() == status.get())
                .filter(it -> it.speaksOf(words))
                .toList();
    }

    /** @throws Refusal.Unknown when there is none */
    @Transactional(readOnly = true)
    public OwnControl get(ControlCode code) {
        return entity(code).view();
    }

    /**
     * Adds a control.
     *
     * @throws Refusal.Conflicting when there is one of this id
     */
    @Transactional
    public OwnControl create(ControlEntry entry, Member member) {
        checkKeeper(member);
        checkReviewDay(entry);
        if (records.existsById(entry.code().value())) {
            throw new Refusal.Conflicting("There is a control %s already. Change that one, or give this one another id."
                    .formatted(entry.code()));
        }
        OwnControlEntity created = records.save(OwnControlEntity.created(entry, member.name(), clock.instant()));
        record(member, "own control added", entry.code(), details(entry));
        return created.view();
    }

    /** Changes a control. Changing nothing is no change. */
    @Transactional
    public OwnControl change(ControlEntry entry, Member member) {
        checkKeeper(member);
        checkReviewDay(entry);
        OwnControlEntity found = entity(entry.code());
        if (found.change(entry, member.name(), clock.instant())) {
            record(member, "own control changed", entry.code(), details(entry));
        }
        return found.view();
    }

    /** Retires a control: it answers for nothing from now on, and mappings to it become findings. */
    @Transactional
    public OwnControl retire(ControlCode code, String reason, Member member) {
        checkKeeper(member);
        if (reason.isBlank()) {
            throw new Refusal.Invalid("Say why the control is retired.");
        }
        Length.atMost(Length.GROUNDS, "reason", reason);
        OwnControlEntity found = entity(code);
        if (!found.change(found.entry().with(ControlStatus.RETIRED), member.name(), clock.instant())) {
            throw new Refusal.Conflicting("Control %s is retired already.".formatted(code));
        }
        record(member, "own control retired", code, Map.of("reason", reason.strip()));
        return found.view();
    }

    /** What the import of a list would do; nothing is changed. */
    @Transactional(readOnly = true)
    ImportPlan plan(ControlTable table, Member member) {
        checkKeeper(member);
        return ImportPlan.of(table, known(), today());
    }

    /**
     * Imports a list: all of it, or nothing.
     *
     * @throws Refusal.Invalid when any row has a problem
     */
    @Transactional
    ImportPlan apply(ControlTable table, Sha256 file, String fileName, Member member) {
        ImportPlan plan = plan(table, member);
        if (!plan.problems().isEmpty()) {
            throw new Refusal.Invalid(refusal(plan));
        }
        plan.rows().stream().filter(row -> row.change() != Change.UNCHANGED).forEach(row -> {
            if (row.change() == Change.NEW) {
                records.save(OwnControlEntity.created(row.entry(), member.name(), clock.instant()));
            } else {
                entity(row.entry().code()).change(row.entry(), member.name(), clock.instant());
            }
        });
        audit.record(
                member.actor(),
                "own controls imported",
                new AuditSubject("own controls", file.hex()),
                Map.of(
                        "file", fileName,
                        "added", Integer.toString(plan.count(Change.NEW)),
                        "changed", Integer.toString(plan.count(Change.CHANGED)),
                        "unchanged", Integer.toString(plan.count(Change.UNCHANGED))));
        return plan;
    }

    private static String refusal(ImportPlan plan) {
        int more = plan.problems().size() - SHOWN_PROBLEMS;
        return "Nothing was imported. "
                + plan.problems().stream()
                        .limit(SHOWN_PROBLEMS)
                        .map(String::valueOf)
                        .collect(Collectors.joining(" "))
                + (more > 0 ? " And %d more; a dry run lists them all.".formatted(more) : "");
    }

    private Map<ControlCode, ControlEntry> known() {
        return all().stream().collect(Collectors.toMap(OwnControl::code, OwnControl::entry));
    }

    private OwnControlEntity entity(ControlCode code) {
        return records.findById(code.value())
                .orElseThrow(() -> new Refusal.Unknown(
                        "There is no control %s in the register. Check the id, or add the control.".formatted(code)));
    }

    private static void checkKeeper(Member member) {
        if (!member.isIn(Member.ANALYSTS) && !member.isIn(Member.ADMINS)) {
            throw new Refusal.Forbidden("Analysts and administrators keep the register of controls. Ask one of them.");
        }
    }

    private void checkReviewDay(ControlEntry entry) {
        entry.reviewedOn().filter(it -> it.isAfter(today())).ifPresent(it -> {
            throw new Refusal.Invalid(
                    "%s is still to come. Give the day on which the control was reviewed last.".formatted(it));
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Map<String, String> details(ControlEntry entry) {
        Map<String, String> details = new TreeMap<>();
        details.put("title", entry.title());
        details.put("status", entry.status().name());
        entry.owner().ifPresent(it -> details.put("owner", it));
        entry.reviewedOn().ifPresent(it -> details.put("reviewedOn", it.toString()));
        return details;
    }

    private void record(Member member, String action, ControlCode code, Map<String, String> details) {
        audit.record(member.actor(), action, new AuditSubject("own control", code.value()), details);
    }
}
