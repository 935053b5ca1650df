/**
 * The embedded OpenID provider: people with a password here, signing keys, codes. To the rest of the accounts module it is
 * one provider among others; only its token exchange stays inside the process.
 */
@NullMarked
package org.keting.accounts.house;

import org.jspecify.annotations.NullMarked;
