package org.keting.accounts;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How people and programs get in.
 *
 * @param bootstrapToken an API token that is a coordinator and operator with every scope; null when there is none
 * @param demo whether the demo people may sign in
 */
@ConfigurationProperties("keting")
public record AccountsSettings(@Nullable String bootstrapToken, boolean demo) {

    /** A blank token is none. */
    public AccountsSettings {
        bootstrapToken = bootstrapToken == null || bootstrapToken.isBlank() ? null : bootstrapToken;
    }

    /** Demo people stay in the database when the demo set is turned off, but their well-known password opens nothing. */
    public boolean admits(Account account) {
        return demo || !account.demo();
    }
}
