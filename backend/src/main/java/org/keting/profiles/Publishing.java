package org.keting.profiles;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.keting.accounts.Account;
import org.keting.accounts.Accounts;
import org.keting.accounts.Action;
import org.keting.accounts.Actor;
import org.keting.shared.problem.ProblemException;
import org.springframework.stereotype.Component;

/** Carries {@link Lifecycle} steps out. */
@Component
final class Publishing {

    private final ProfileStores stores;
    private final Access access;
    private final Accounts accounts;
    private final Relay relay;
    private final Clock clock;

    Publishing(ProfileStores stores, Access access, Accounts accounts, Relay relay, Clock clock) {
        this.stores = stores;
        this.access = access;
        this.accounts = accounts;
        this.relay = relay;
        this.clock = clock;
    }

    /** The profile after the step, which is told to whom it concerns. */
    Sheet take(Target target, Step step, String comment) {
        access.open(target, action(step));
        Actor actor = target.actor();
        String person = accounts.find(actor.requireAccount())
                .map(Account::displayName)
                .orElse(actor.requireAccount().value());
        Lifecycle.Request request = new Lifecycle.Request(step, person, comment, clock.instant());
        ProfileStore<?> store = stores.of(target.kind());
        Sheet after = store.change(target.id(), sheet -> {
            Access.require(actor, sheet, action(step));
            return taken(Lifecycle.take(store.blueprint(), sheet, request), step);
        });
        relay.deliver(after);
        return after;
    }

    private static Action action(Step step) {
        return switch (step) {
            case SUBMIT, WITHDRAW -> Action.SUBMIT_PROFILE;
            case PUBLISH, RETURN -> Action.REVIEW_PROFILE;
            case CONFIRM -> Action.EDIT_PROFILE;
        };
    }

    private static Sheet taken(Move move, Step step) {
        return switch (move) {
            case Move.Taken taken -> taken.sheet();
            case Move.Misplaced misplaced ->
                throw new ProblemException(
                        ProfileProblem.PROFILE_NOT_THERE_YET,
                        "The profile is " + misplaced.status() + ", where " + step + " is not possible.",
                        Map.of("profileStatus", misplaced.status(), "step", step),
                        List.of());
            case Move.Lacking lacking ->
                throw new ProblemException(
                        ProfileProblem.PROFILE_INCOMPLETE,
                        "One of these texts must be there: " + lacking.texts(),
                        Map.of("oneOf", lacking.texts()),
                        List.of());
        };
    }
}
