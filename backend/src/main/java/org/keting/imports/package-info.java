/** Newline-delimited JSON in and out: streaming, idempotent, a report per line. */
@ApplicationModule(allowedDependencies = {"accounts", "profiles"})
@NullMarked
package org.keting.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
