package dev.vetted.thirdparties;

/** The deepest access the third party has to our systems. */
public enum AccessKind {
    NONE,
    DATA_FEED,
    USER,
    ADMIN,
    NETWORK,
    CODE_IN_OUR_BUILD
}
