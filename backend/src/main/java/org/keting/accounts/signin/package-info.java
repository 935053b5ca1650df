/** From a provider's word to a session: the OpenID Connect client, sessions in the database, who is calling. */
@NullMarked
package org.keting.accounts.signin;

import org.jspecify.annotations.NullMarked;
