package org.keting.profiles;

/** How far a company is. The word a source used is kept beside it, since vocabularies differ. */
public enum Stage {
    IDEA,
    PRE_SEED,
    SEED,
    EARLY,
    GROWTH,
    SCALE,
    MATURE
}
