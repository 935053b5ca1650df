/** Tests of the search, and what they share. */
@NullMarked
package org.keting.search;

import org.jspecify.annotations.NullMarked;
