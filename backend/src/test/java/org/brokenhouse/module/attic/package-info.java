@ApplicationModule(allowedDependencies = {})
package org.brokenhouse.module.attic;

import org.springframework.modulith.ApplicationModule;
