/** The connection to MongoDB and the embedded server behind it. */
@NullMarked
package org.keting.shared.mongo;

import org.jspecify.annotations.NullMarked;
