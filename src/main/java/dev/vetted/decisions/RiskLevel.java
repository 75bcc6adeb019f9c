package dev.vetted.decisions;

/** The risk that stays when the assurance is counted. */
public enum RiskLevel {
    CRITICAL,
    HIGH,
    MEDIUM,
    LOW
}
