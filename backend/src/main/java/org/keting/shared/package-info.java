/** What every module may use and no module owns: problems, ids, the database connection, time, web plumbing. No domain. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.keting.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
