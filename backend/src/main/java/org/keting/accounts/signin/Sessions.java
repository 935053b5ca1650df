package org.keting.accounts.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import org.keting.accounts.Account;
import org.keting.accounts.Accounts;
import org.keting.accounts.AccountsSettings;
import org.keting.accounts.Actor;
import org.keting.accounts.Scope;
import org.keting.shared.ids.LinkToken;
import org.keting.shared.web.Cookies;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sessions of browsers. They are documents of our own instead of servlet sessions: they survive a restart and are shared
 * by nodes without deserialising anything but plain values, and "out everywhere" is one write to the account.
 */
@Component
class Sessions {

    static final Cookies.Name COOKIE = new Cookies.Name("KETING", "/");
    private static final Duration GRANULARITY = Duration.ofHours(1);

    private final SessionStore store;
    private final Accounts accounts;
    private final AccountsSettings admission;
    private final SignInSettings settings;
    private final Clock clock;

    Sessions(SessionStore store, Accounts accounts, AccountsSettings admission, SignInSettings settings, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.admission = admission;
        this.settings = settings;
        this.clock = clock;
    }

    void begin(Account account, HttpServletRequest request, HttpServletResponse response) {
        Instant now = clock.instant();
        LinkToken secret = LinkToken.random();
        store.insert(new Session(
                secret.hash(), account.id(), account.epoch(), now, now, now.plus(settings.sessionLifetime())));
        Cookies.set(request, response, COOKIE, secret.text(), settings.sessionLifetime());
    }

    /** Who is behind the request's cookie; costs two look-ups by id. */
    Optional<Actor> find(HttpServletRequest request) {
        return Cookies.get(request, COOKIE)
                .flatMap(secret -> store.find(new LinkToken(secret).hash()))
                .filter(this::isCurrent)
                .flatMap(this::actor);
    }

    void end(HttpServletRequest request, HttpServletResponse response) {
        Cookies.get(request, COOKIE).ifPresent(secret -> {
            store.remove(new LinkToken(secret).hash());
            Cookies.clear(request, response, COOKIE);
        });
    }

    private boolean isCurrent(Session session) {
        Instant now = clock.instant();
        return now.isBefore(session.expiresAt())
                && now.isBefore(session.seenAt().plus(settings.sessionIdle()));
    }

    private Optional<Actor> actor(Session session) {
        Optional<Account> account = accounts.find(session.account())
                .filter(known -> known.epoch().equals(session.epoch()))
                .filter(admission::admits);
        Instant now = clock.instant();
        if (account.isPresent() && session.seenAt().plus(GRANULARITY).isBefore(now)) {
            store.seen(session.hash(), now);
        }
        return account.map(known -> known.actor(EnumSet.allOf(Scope.class)));
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT6H")
    void sweep() {
        Instant now = clock.instant();
        store.removeOver(now, now.minus(settings.sessionIdle()));
    }
}
