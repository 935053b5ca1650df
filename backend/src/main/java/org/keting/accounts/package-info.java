/** Who is calling and what they may do: people, sign-in, organisations, invitations, tokens, the permission table. */
@ApplicationModule(allowedDependencies = {"livingrooms"})
@NullMarked
package org.keting.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
