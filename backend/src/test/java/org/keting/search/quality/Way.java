package org.keting.search.quality;

import org.keting.search.meaning.Knowledge;
import org.keting.search.query.Ranking;

/** A way of searching, to be compared with others. */
record Way(String name, Knowledge knowledge, Ranking ranking) {}
