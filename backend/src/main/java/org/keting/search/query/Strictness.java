package org.keting.search.query;

/** How much of a query's words a profile must have, when nothing else speaks for it. */
public enum Strictness {
    MOST_WORDS,
    ANY_WORD
}
