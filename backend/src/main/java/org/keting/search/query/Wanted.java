package org.keting.search.query;

import org.apache.lucene.search.Query;

/**
 * What is asked of a query beside its text.
 *
 * @param listed what may be found at all
 * @param among what the filters leave of it: the best are looked for there
 */
public record Wanted(Query listed, Query among, Scoring scoring) {}
