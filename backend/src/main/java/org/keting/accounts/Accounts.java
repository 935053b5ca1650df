package org.keting.accounts;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keting.shared.ids.Ids;
import org.keting.shared.web.Page;
import org.springframework.stereotype.Service;

/** The people of the house. Thread-safe; a look-up by id costs one read of one document. */
@Service
public class Accounts {

    private static final String HOME_ZONE = "Asia/Shanghai";
    private static final int PAGE = 50;

    private final AccountStore store;
    private final Clock clock;

    Accounts(AccountStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The account with this id. */
    public Optional<Account> find(AccountId id) {
        return store.find(id);
    }

    /** Adds a role, for example FOUNDER when a claim is approved. Idempotent; nothing happens when there is no account. */
    public void grant(AccountId id, Role role) {
        store.addRole(id, role);
    }

    /** Everybody who coordinates this living room, those included who work for all of them; scans the accounts. */
    public List<AccountId> coordinatorsOf(@Nullable String livingRoom) {
        return store.withRole(Role.COORDINATOR).stream()
                .filter(account -> account.actor(Set.of()).coordinates(livingRoom))
                .map(Account::id)
                .toList();
    }

    /** Accounts in the order of their ids, those only whose name or address contains the text. */
    Page<Account> list(String text, @Nullable String cursor) {
        List<Account> found = store.list(text, cursor, PAGE + 1);
        boolean more = found.size() > PAGE;
        List<Account> items = more ? found.subList(0, PAGE) : found;
        return new Page<>(items, more ? items.get(PAGE - 1).id().value() : null);
    }

    /** Changes what the person says about themselves; null leaves a part as it is. */
    public void describe(AccountId id, @Nullable String displayName, @Nullable String language, @Nullable String zone) {
        store.describe(id, displayName == null ? null : displayName.strip(), language, zone);
    }

    /** Replaces roles and living rooms; everybody is at least a viewer. */
    public Optional<Account> replaceRoles(AccountId id, Set<Role> roles, Collection<String> livingRooms) {
        List<Role> sorted =
                roles.isEmpty() ? List.of(Role.VIEWER) : roles.stream().sorted().toList();
        return store.setRoles(
                id, sorted, livingRooms.stream().sorted().distinct().toList());
    }

    /** The account that this identity, {@code <issuer>|<subject>}, leads to. */
    public Optional<Account> findByIdentity(String identity) {
        return store.findByIdentity(identity);
    }

    /** Voids every session of this person, in one write. API tokens stay. */
    public void signOutEverywhere(AccountId id) {
        store.signOutEverywhere(id);
    }

    /** The account behind a sign-in: the known one, one with the same verified address, or a new one. */
    public Account signIn(NewAccount person) {
        String identity = person.identity();
        if (identity == null) {
            throw new IllegalArgumentException("a sign-in has an identity");
        }
        return store.findByIdentity(identity)
                .or(() -> link(person, identity))
                .or(() -> create(person))
                .or(() -> store.findByIdentity(identity)) // another request of the same person was faster
                .orElseThrow(() -> new IllegalStateException("no account for this sign-in"));
    }

    private Optional<Account> link(NewAccount person, String identity) {
        String email = verifiedEmail(person);
        return email == null
                ? Optional.empty()
                : store.findByVerifiedEmail(email).flatMap(account -> store.addIdentity(account.id(), identity));
    }

    /** A new account, or empty when its identity or verified address is taken. */
    Optional<Account> create(NewAccount person) {
        String identity = person.identity();
        Account account = new Account(
                new AccountId(Ids.next()),
                identity == null ? null : List.of(identity),
                person.displayName(),
                person.email(),
                verifiedEmail(person),
                person.language(),
                HOME_ZONE,
                person.roles().stream().sorted().toList(),
                List.of(),
                List.of(),
                0L,
                person.demo(),
                clock.instant());
        return store.insert(account) ? Optional.of(account) : Optional.empty();
    }

    private static @Nullable String verifiedEmail(NewAccount person) {
        String email = person.email();
        return person.emailVerified() && email != null ? email.toLowerCase(Locale.ROOT) : null;
    }
}
