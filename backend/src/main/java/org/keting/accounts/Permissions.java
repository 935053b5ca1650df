package org.keting.accounts;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keting.shared.problem.CommonProblem;
import org.keting.shared.problem.ProblemException;

/** Asks the table. Stateless; every module calls this and none decides by role on its own. */
public final class Permissions {

    private Permissions() {}

    /**
     * Whether the actor may do this; a coordinator's reach is bound to {@code livingRoom}. What belongs to none
     * is beyond a coordinator of some, unless it is their own.
     */
    public static boolean allows(Actor actor, Action action, Relation relation, @Nullable String livingRoom) {
        if (!action.allows(actor, relation)) {
            return false;
        }
        boolean bound = relation == Relation.OTHER || livingRoom != null;
        if (relation == Relation.NONE || !bound || action.openToVisitors() || actor.coordinates(livingRoom)) {
            return true;
        }
        return rolesBesidesCoordinator(actor)
                .anyMatch(role -> action.relations(role).contains(relation));
    }

    /** Whoever has signed in is a viewer too: what every role may do to its own is not bound to a living room. */
    private static Stream<Role> rolesBesidesCoordinator(Actor actor) {
        Stream<Role> least = actor.isSignedIn() ? Stream.of(Role.VIEWER) : Stream.empty();
        return Stream.concat(least, actor.roles().stream()).filter(role -> role != Role.COORDINATOR);
    }

    /** Passes when allowed, else fails with {@code sign-in-required} for visitors and {@code not-allowed} for others. */
    public static void require(Actor actor, Action action, Relation relation, @Nullable String livingRoom) {
        if (!allows(actor, action, relation, livingRoom)) {
            throw refusal(actor, action);
        }
    }

    /** Passes when there could be an object to which the actor may do this. */
    static void requireSome(Actor actor, Action action) {
        if (Arrays.stream(Relation.values()).noneMatch(relation -> action.allows(actor, relation))) {
            throw refusal(actor, action);
        }
    }

    private static ProblemException refusal(Actor actor, Action action) {
        if (!actor.isSignedIn()) {
            return new ProblemException(CommonProblem.SIGN_IN_REQUIRED, "This needs a signed-in person.");
        }
        return new ProblemException(
                CommonProblem.NOT_ALLOWED,
                "This account may not do that here.",
                Map.of("action", action.name()),
                List.of());
    }

    /** {@link #require(Actor, Action, Relation, String)} for what belongs to no living room. */
    public static void require(Actor actor, Action action, Relation relation) {
        require(actor, action, relation, null);
    }
}
