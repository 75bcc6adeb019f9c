package dev.vetted.criteria;

/** The five categories of the Trust Services Criteria, in the order in which they are always listed. */
public enum TrustServicesCategory {
    SECURITY,
    AVAILABILITY,
    CONFIDENTIALITY,
    PROCESSING_INTEGRITY,
    PRIVACY
}
