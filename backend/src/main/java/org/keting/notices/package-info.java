/** Telling people: in-app notices and a durable mail outbox, at least once. */
@ApplicationModule(allowedDependencies = {"accounts"})
@NullMarked
package org.keting.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
