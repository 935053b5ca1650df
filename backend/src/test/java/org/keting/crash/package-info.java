/** The whole house under {@code kill -9}: what was acknowledged is there, and the index agrees with the database. */
@NullMarked
package org.keting.crash;

import org.jspecify.annotations.NullMarked;
