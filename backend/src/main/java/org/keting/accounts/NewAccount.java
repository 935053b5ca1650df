package org.keting.accounts;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an account begins with.
 *
 * @param identity {@code <issuer>|<subject>}, or null when nobody signs in as it
 */
public record NewAccount(
        @Nullable String identity,
        String displayName,
        @Nullable String email,
        boolean emailVerified,
        String language,
        Set<Role> roles,
        boolean demo) {}
