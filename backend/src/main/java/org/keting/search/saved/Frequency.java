package org.keting.search.saved;

/** How often somebody wants to hear of a saved search. */
public enum Frequency {
    /** At most once a day, in the morning. */
    DAILY,
    /** Not at all. */
    OFF
}
