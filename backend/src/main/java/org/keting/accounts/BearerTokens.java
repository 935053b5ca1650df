package org.keting.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.keting.shared.ids.LinkToken;
import org.springframework.stereotype.Component;

/** Who stands behind an {@code Authorization: Bearer} token. */
@Component
public class BearerTokens {

    private static final Actor BOOTSTRAP = new Actor(
            Bootstrap.ACCOUNT, EnumSet.of(Role.COORDINATOR, Role.OPERATOR), EnumSet.allOf(Scope.class), Set.of());

    private final AccountsSettings settings;
    private final ApiTokens tokens;
    private final Accounts accounts;

    BearerTokens(AccountsSettings settings, ApiTokens tokens, Accounts accounts) {
        this.settings = settings;
        this.tokens = tokens;
        this.accounts = accounts;
    }

    /** The actor, or empty when the token is not known, expired or revoked. Costs two look-ups by key. */
    public Optional<Actor> find(String token) {
        String bootstrap = settings.bootstrapToken();
        if (bootstrap != null && MessageDigest.isEqual(bytes(bootstrap), bytes(token))) {
            return Optional.of(BOOTSTRAP);
        }
        return tokens.find(new LinkToken(token)).flatMap(this::actor);
    }

    private Optional<Actor> actor(ApiToken token) {
        return accounts.find(token.account())
                .filter(settings::admits)
                .map(account -> account.actor(Set.copyOf(token.scopes())));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
