/** Tests of the index. */
@NullMarked
package org.keting.search.index;

import org.jspecify.annotations.NullMarked;
