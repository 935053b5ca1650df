/** What somebody typed as a Lucene query: by words, by concepts and by meaning, and how the three are weighed. */
@NullMarked
package org.keting.search.query;

import org.jspecify.annotations.NullMarked;
