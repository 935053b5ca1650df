/** The shipped, fictitious demo set, loaded into an empty embedded house. */
@ApplicationModule(
        allowedDependencies = {"accounts", "accounts :: demo", "files", "imports", "livingrooms", "notices", "profiles"
        })
@NullMarked
package org.keting.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
