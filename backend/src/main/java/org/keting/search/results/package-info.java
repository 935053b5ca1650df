/** What a reader is shown of a profile that was found, and why it was found. */
@NullMarked
package org.keting.search.results;

import org.jspecify.annotations.NullMarked;
