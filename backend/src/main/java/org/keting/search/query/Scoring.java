package org.keting.search.query;

/** Which of the documents that match need a score. */
public enum Scoring {
    /** None: the list has another order. */
    NONE,
    /** The best ones, from which a first page is taken. */
    BEST,
    /** All of them, for pages further on. */
    ALL
}
