package org.keting.accounts;

import static org.keting.accounts.Relation.INVITED;
import static org.keting.accounts.Relation.NONE;
import static org.keting.accounts.Relation.OTHER;
import static org.keting.accounts.Relation.OWN;
import static org.keting.accounts.Role.COORDINATOR;
import static org.keting.accounts.Role.OPERATOR;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The table of who may do what: one row for each action, saying which relations each role may have to the object.
 * "Anyone" includes visitors who have not signed in; "signed in" is every role. Coordinators are further bound to their
 * living rooms where the object has one. {@code backend/README.md} shows this table, printed by a test.
 */
public enum Action {
    // house
    READ_PUBLIC(Scope.READ, anyone(OWN, INVITED, OTHER, NONE)),
    SIGN_IN(Scope.WRITE, anyone(NONE)),
    // accounts
    MANAGE_OWN_ACCOUNT(Scope.ADMINISTER, signedIn(OWN, NONE)),
    READ_OWN_ACCOUNT(Scope.READ, signedIn(OWN, NONE)),
    LIST_ACCOUNTS(Scope.READ, allow(NONE, COORDINATOR, OPERATOR)),
    GRANT_ROLES(Scope.ADMINISTER, allow(OTHER, OPERATOR), allow(OWN, OPERATOR)),
    CREATE_ORGANISATION(Scope.WRITE, signedIn(NONE)),
    READ_ORGANISATION(Scope.READ, signedIn(OWN), allow(OTHER, COORDINATOR, OPERATOR)),
    EDIT_ORGANISATION(Scope.WRITE, signedIn(OWN), allow(OTHER, COORDINATOR, OPERATOR)),
    INVITE(Scope.WRITE, signedIn(OWN), allow(NONE, COORDINATOR, OPERATOR), allow(OTHER, COORDINATOR, OPERATOR)),
    INVITE_STAFF(Scope.ADMINISTER, allow(NONE, OPERATOR)),
    READ_INVITATIONS(Scope.READ, signedIn(OWN, NONE)),
    REVOKE_INVITATION(Scope.WRITE, signedIn(OWN), allow(OTHER, COORDINATOR, OPERATOR)),
    ACCEPT_INVITATION(Scope.WRITE, signedIn(INVITED)),
    // profiles
    SEARCH_PROFILES(Scope.READ, anyone(NONE)),
    DOWNLOAD_MATCHES(Scope.READ, signedIn(NONE)),
    READ_PROFILE(Scope.READ, anyone(OWN, INVITED, OTHER)),
    LIST_OWN_PROFILES(Scope.READ, signedIn(NONE)),
    CREATE_PROFILE(Scope.WRITE, signedIn(NONE)),
    EDIT_PROFILE(Scope.WRITE, signedIn(OWN), allow(OTHER, COORDINATOR)),
    SUBMIT_PROFILE(Scope.WRITE, signedIn(OWN), allow(OTHER, COORDINATOR)),
    REVIEW_PROFILE(Scope.WRITE, allow(OWN, COORDINATOR), allow(OTHER, COORDINATOR)),
    LIST_REVIEWS(Scope.READ, allow(NONE, COORDINATOR)),
    REQUEST_CLAIM(Scope.WRITE, signedIn(OTHER)),
    LIST_CLAIMS(Scope.READ, signedIn(NONE)),
    WITHDRAW_CLAIM(Scope.WRITE, signedIn(OWN)),
    DECIDE_CLAIM(Scope.WRITE, allow(OTHER, COORDINATOR)),
    INVITE_TO_CLAIM(Scope.WRITE, allow(OTHER, COORDINATOR)),
    IMPORT_PROFILES(Scope.IMPORT, allow(NONE, COORDINATOR)),
    READ_IMPORT(Scope.READ, allow(OWN, COORDINATOR), allow(OTHER, COORDINATOR), allow(NONE, COORDINATOR)),
    EXPORT_PROFILES(Scope.IMPORT, allow(NONE, COORDINATOR)),
    READ_SAVED_SEARCHES(Scope.READ, signedIn(OWN, NONE)),
    KEEP_SAVED_SEARCHES(Scope.WRITE, signedIn(OWN, NONE)),
    STOP_ALERTS(Scope.WRITE, anyone(INVITED)),
    REBUILD_INDEX(Scope.ADMINISTER, allow(NONE, OPERATOR)),
    EDIT_VOCABULARY(Scope.WRITE, allow(NONE, COORDINATOR)),
    READ_UNMATCHED_QUERIES(Scope.READ, allow(NONE, COORDINATOR)),
    // files and notices
    READ_FILE(Scope.READ, anyone(OWN, INVITED, OTHER)),
    READ_OWN_NOTICES(Scope.READ, signedIn(OWN, NONE)),
    MARK_OWN_NOTICES(Scope.WRITE, signedIn(OWN, NONE)),
    READ_MAIL(Scope.READ, signedIn(OWN, NONE), allow(OTHER, OPERATOR));

    private record Grant(Role role, Relation relation) {}

    private final Scope scope;
    private final boolean visitors;
    private final Map<Role, Set<Relation>> relations = new EnumMap<>(Role.class);
    private final Set<Relation> visitorRelations = EnumSet.noneOf(Relation.class);

    @SafeVarargs
    Action(Scope scope, List<Grant>... grants) {
        this.scope = scope;
        boolean open = false;
        for (List<Grant> row : grants) {
            open |= row instanceof Anyone;
            for (Grant grant : row) {
                relations
                        .computeIfAbsent(grant.role(), r -> EnumSet.noneOf(Relation.class))
                        .add(grant.relation());
                if (row instanceof Anyone) {
                    visitorRelations.add(grant.relation());
                }
            }
        }
        this.visitors = open;
    }

    private static final class Anyone extends ArrayList<Grant> {
        private static final long serialVersionUID = 1;
    }

    private static List<Grant> allow(Relation relation, Role... roles) {
        List<Grant> grants = new ArrayList<>();
        for (Role role : roles) {
            grants.add(new Grant(role, relation));
        }
        return grants;
    }

    private static List<Grant> signedIn(Relation... relations) {
        List<Grant> grants = new ArrayList<>();
        for (Relation relation : relations) {
            grants.addAll(allow(relation, Role.values()));
        }
        return grants;
    }

    private static List<Grant> anyone(Relation... relations) {
        Anyone grants = new Anyone();
        grants.addAll(signedIn(relations));
        return grants;
    }

    /** What a personal API token needs for this action. */
    public Scope scope() {
        return scope;
    }

    /** Whether a visitor without a session may do this to some object. */
    public boolean openToVisitors() {
        return visitors;
    }

    /** Whether this actor may do this to an object it stands in this relation to. Living rooms are not looked at. */
    public boolean allows(Actor actor, Relation relation) {
        if (!actor.scopes().contains(scope) && !openToVisitors()) {
            return false;
        }
        if (visitorRelations.contains(relation)) {
            return true;
        }
        return actor.roles().stream().anyMatch(role -> relations(role).contains(relation));
    }

    /** The relations in which a role may do this; empty when it never may. */
    public Set<Relation> relations(Role role) {
        return Collections.unmodifiableSet(relations.getOrDefault(role, Set.of()));
    }
}
