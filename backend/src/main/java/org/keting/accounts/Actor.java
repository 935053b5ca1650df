package org.keting.accounts;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling. Controllers take it as a parameter; it is never null.
 *
 * @param account the person, or null when nobody has signed in
 * @param roles empty when nobody has signed in
 * @param scopes what this session or token may be used for
 * @param livingRooms ids of the living rooms a coordinator works for; empty means all of them
 * @param organisations ids of the organisations the person is a member of
 */
public record Actor(
        @Nullable AccountId account,
        Set<Role> roles,
        Set<Scope> scopes,
        Set<String> livingRooms,
        Set<String> organisations) {

    /** Nobody in particular: what a visitor without a session is. */
    public static final Actor ANONYMOUS = new Actor(null, Set.of(), EnumSet.of(Scope.READ), Set.of());

    public Actor {
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
        livingRooms = Set.copyOf(livingRooms);
        organisations = Set.copyOf(organisations);
    }

    /** Somebody who belongs to no organisation. */
    public Actor(@Nullable AccountId account, Set<Role> roles, Set<Scope> scopes, Set<String> livingRooms) {
        this(account, roles, scopes, livingRooms, Set.of());
    }

    /** Whether this is one of the caller's organisations; none is nobody's. */
    public boolean belongsTo(@Nullable String organisation) {
        return organisation != null && organisations.contains(organisation);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isSignedIn() {
        return account != null;
    }

    /** The signed-in person; call it only after a permission check that excludes visitors. */
    public AccountId requireAccount() {
        if (account == null) {
            throw new IllegalStateException("nobody has signed in");
        }
        return account;
    }

    /** Whether a coordinator's work covers this living room (null: the profile belongs to none). */
    public boolean coordinates(@Nullable String livingRoom) {
        return is(Role.COORDINATOR)
                && (livingRooms.isEmpty() || (livingRoom != null && livingRooms.contains(livingRoom)));
    }
}
