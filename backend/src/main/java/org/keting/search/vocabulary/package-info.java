/** What coordinators teach the search while the house runs: concepts and words, and the queries that show what is missing. */
@NullMarked
package org.keting.search.vocabulary;

import org.jspecify.annotations.NullMarked;
