package dev.vetted.audittrail;

/**
 * Something was recorded in the running transaction. Since every change is, whoever depends on facts of other modules
 * hears of each change by this, without those modules knowing.
 *
 * @param action as recorded, such as {@code exception disposed}
 */
public record Audited(String action, AuditSubject subject) {}
