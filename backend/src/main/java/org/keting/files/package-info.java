/** Content-addressed files (logos, decks, short videos) with limits, ranges and an access check per request. */
@ApplicationModule(allowedDependencies = {"accounts"})
@NullMarked
package org.keting.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
