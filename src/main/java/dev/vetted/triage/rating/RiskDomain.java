package dev.vetted.triage.rating;

import dev.vetted.criteria.CriterionId;
import java.util.Set;

/** The risks that criteria guard against, and what of our use each bears on. */
enum RiskDomain {
    GOVERNANCE("governance, people and policy", Set.of()),
    RISK_MANAGEMENT("risk management and assurance", Set.of()),
    ACCESS("identity and access", Set.of(Stake.DATA, Stake.ACCESS, Stake.AVAILABILITY)),
    PHYSICAL("physical access and disposal", Set.of(Stake.DATA, Stake.AVAILABILITY)),
    NETWORK("network and malware", Set.of(Stake.DATA, Stake.ACCESS, Stake.AVAILABILITY)),
    MOVEMENT("data in transit and movement", Set.of(Stake.DATA, Stake.ACCESS)),
    MONITORING("vulnerabilities and monitoring", Set.of(Stake.DATA, Stake.ACCESS, Stake.AVAILABILITY)),
    INCIDENTS("incidents and recovery", Set.of(Stake.DATA, Stake.ACCESS, Stake.AVAILABILITY)),
    CHANGE("change and development", Set.of(Stake.values())),
    CONTINUITY("continuity", Set.of(Stake.AVAILABILITY)),
    FOURTH_PARTIES("fourth parties", Set.of()),
    DATA_PROTECTION("data protection and retention", Set.of(Stake.DATA)),
    PROCESSING("processing accuracy", Set.of(Stake.TRANSACTIONS)),
    PRIVACY("privacy", Set.of(Stake.DATA)),
    /** Criteria of another edition. */
    OTHER("criteria of another edition", Set.of(Stake.values()));

    private final String words;
    private final Set<Stake> stakes;

    RiskDomain(String words, Set<Stake> stakes) {
        this.words = words;
        this.stakes = stakes;
    }

    String words() {
        return words;
    }

    /** What of our use suffers when its criteria are not met; empty when it is felt indirectly. */
    Set<Stake> stakes() {
        return stakes;
    }

    static RiskDomain of(CriterionId id) {
        return switch (id.series()) {
            case "CC1", "CC2", "CC5" -> GOVERNANCE;
            case "CC3", "CC4" -> RISK_MANAGEMENT;
            case "CC6" -> ofAccessSeries(id.ordinal());
            case "CC7" -> id.ordinal() <= 2 ? MONITORING : INCIDENTS;
            case "CC8" -> CHANGE;
            case "CC9" -> id.ordinal() == 1 ? CONTINUITY : FOURTH_PARTIES;
            case "A1" -> CONTINUITY;
            case "C1" -> DATA_PROTECTION;
            case "PI1" -> PROCESSING;
            case "P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8" -> PRIVACY;
            default -> OTHER;
        };
    }

    private static RiskDomain ofAccessSeries(int ordinal) {
        return switch (ordinal) {
            case 1, 2, 3 -> ACCESS;
            case 4, 5 -> PHYSICAL;
            case 6, 8 -> NETWORK;
            case 7 -> MOVEMENT;
            default -> OTHER;
        };
    }
}
