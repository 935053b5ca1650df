package org.keting.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keting.shared.ids.Ids;
import org.keting.shared.ids.LinkToken;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Personal API tokens: a program calls as the person, with fewer scopes and until a date. */
@Component
class ApiTokens {

    private final ApiTokenStore store;
    private final Clock clock;

    ApiTokens(ApiTokenStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** A token with its secret, which cannot be had a second time. */
    record Minted(ApiToken token, LinkToken secret) {}

    Minted mint(AccountId account, String name, Set<Scope> scopes, Duration lifetime) {
        LinkToken secret = LinkToken.random();
        Instant now = clock.instant();
        ApiToken token = new ApiToken(
                Ids.next(), account, name, scopes.stream().sorted().toList(), secret.hash(), now, now.plus(lifetime));
        store.insert(token);
        return new Minted(token, secret);
    }

    Optional<ApiToken> find(LinkToken secret) {
        return store.findByHash(secret.hash()).filter(token -> token.expiresAt().isAfter(clock.instant()));
    }

    List<ApiToken> of(AccountId account) {
        return store.of(account);
    }

    /** Whether there was one to revoke. */
    boolean revoke(AccountId account, String id) {
        return store.revoke(account, id);
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT12H")
    void sweep() {
        store.removeExpiredBefore(clock.instant());
    }
}
