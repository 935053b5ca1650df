/** Fixtures that tests of several modules share. */
@NullMarked
package org.keting.testing;

import org.jspecify.annotations.NullMarked;
