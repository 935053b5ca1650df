/** What people type into a search, taken apart: words, phrases, exclusions and fields. Knows nothing of the index. */
@NullMarked
package org.keting.search.syntax;

import org.jspecify.annotations.NullMarked;
