package dev.vetted.thirdparties;

/** Inherent risk of an engagement before any assurance, highest first. */
public enum Tier {
    CRITICAL,
    HIGH,
    MEDIUM,
    LOW
}
