package org.keting.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who stands behind an {@code Authorization: Bearer} token. */
@Component
class BearerTokens {

    private static final Actor BOOTSTRAP = new Actor(
            new AccountId("bootstrap"),
            EnumSet.of(Role.COORDINATOR, Role.OPERATOR),
            EnumSet.allOf(Scope.class),
            Set.of());

    private final AccountsSettings settings;

    BearerTokens(AccountsSettings settings) {
        this.settings = settings;
    }

    Optional<Actor> find(String token) {
        String bootstrap = settings.bootstrapToken();
        if (bootstrap != null && MessageDigest.isEqual(bytes(bootstrap), bytes(token))) {
            return Optional.of(BOOTSTRAP);
        }
        return Optional.empty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
