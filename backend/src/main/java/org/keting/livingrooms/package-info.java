/** Living rooms (Israel, EU, Japan, …): the only tenancy there is. Their ids travel with profiles, pitches and permissions. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.keting.livingrooms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
