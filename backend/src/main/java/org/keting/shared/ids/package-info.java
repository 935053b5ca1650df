/** Opaque, time-ordered ids and unguessable link tokens. */
@NullMarked
package org.keting.shared.ids;

import org.jspecify.annotations.NullMarked;
