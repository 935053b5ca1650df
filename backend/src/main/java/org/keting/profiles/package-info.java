/** Start-up and investor profiles: texts per language with provenance, review, publication, claims. */
@ApplicationModule(allowedDependencies = {"accounts", "files", "livingrooms", "notices"})
@NullMarked
package org.keting.profiles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
