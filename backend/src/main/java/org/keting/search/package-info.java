/** Finding profiles: a disposable Lucene index that follows the database. */
@ApplicationModule(allowedDependencies = {"accounts", "livingrooms", "notices", "profiles"})
@NullMarked
package org.keting.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
