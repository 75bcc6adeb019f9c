package dev.vetted.audittrail;

/**
 * What an entry is about.
 *
 * @param kind the word of the field, such as {@code engagement}
 * @param id its id as text
 */
public record AuditSubject(String kind, String id) {}
