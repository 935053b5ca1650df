/** Errors as part of the interface: RFC 9457 problem documents, made in one place. */
@NullMarked
package org.keting.shared.problem;

import org.jspecify.annotations.NullMarked;
