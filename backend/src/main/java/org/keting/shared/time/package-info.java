/** Time as an input. */
@NullMarked
package org.keting.shared.time;

import org.jspecify.annotations.NullMarked;
