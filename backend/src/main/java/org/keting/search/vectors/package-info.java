/** What texts mean, as vectors that are close across languages. */
@NullMarked
package org.keting.search.vectors;

import org.jspecify.annotations.NullMarked;
