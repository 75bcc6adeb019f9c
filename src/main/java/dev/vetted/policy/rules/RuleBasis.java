package dev.vetted.policy.rules;

/** What a rule is answered from. */
public enum RuleBasis {
    /** Computed from the reading of the report, and from what the service knows of the use and of earlier reports. */
    READING,
    /** Needs a judgement on language. */
    LANGUAGE,
    /** Needs facts from outside the report. */
    OUTSIDE,
    /** A person decides. */
    PERSON
}
