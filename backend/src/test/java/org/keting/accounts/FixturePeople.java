package org.keting.accounts;

import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** People of tests: one for each role, and as many more as a test asks for. They call with API tokens. */
@TestComponent
public class FixturePeople {

    private final Accounts accounts;
    private final ApiTokens tokens;
    private final Map<Role, Person> byRole = new EnumMap<>(Role.class);
    private final AtomicInteger count = new AtomicInteger();

    FixturePeople(Accounts accounts, ApiTokens tokens) {
        this.accounts = accounts;
        this.tokens = tokens;
    }

    /** Somebody with an API token for everything. */
    public record Person(AccountId id, String token) {}

    /** The one person with this role; always the same. Coordinators work for every living room. */
    public synchronized Person of(Role role) {
        return byRole.computeIfAbsent(role, r -> somebody(r, null));
    }

    /** A new person with this role, a coordinator for this living room only. */
    public Person somebody(Role role, @Nullable String livingRoom) {
        return somebody(EnumSet.of(role), livingRoom);
    }

    /** A new person with these roles. */
    public Person somebody(Set<Role> roles, @Nullable String livingRoom) {
        String name = roles.iterator().next().name().toLowerCase(Locale.ROOT) + "-" + count.incrementAndGet();
        NewAccount person = new NewAccount("test|" + name, name, name + "@example.test", true, "en", roles, false);
        Account account = accounts.create(person).orElseThrow();
        Optional.ofNullable(livingRoom).ifPresent(room -> accounts.replaceRoles(account.id(), roles, List.of(room)));
        return new Person(account.id(), token(account.id(), EnumSet.allOf(Scope.class)));
    }

    /** Another token of the person with these scopes. */
    public String token(AccountId account, Set<Scope> scopes) {
        return tokens.mint(account, "test", scopes, Duration.ofDays(1)).secret().text();
    }
}
