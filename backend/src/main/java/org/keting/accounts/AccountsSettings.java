package org.keting.accounts;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How people and programs get in.
 *
 * @param bootstrapToken an API token that is a coordinator and operator with every scope; null when there is none
 */
@ConfigurationProperties("keting")
record AccountsSettings(@Nullable String bootstrapToken) {

    AccountsSettings {
        bootstrapToken = bootstrapToken == null || bootstrapToken.isBlank() ? null : bootstrapToken;
    }
}
