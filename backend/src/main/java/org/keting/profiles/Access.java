package org.keting.profiles;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.Action;
import org.keting.accounts.Actor;
import org.keting.accounts.Permissions;
import org.springframework.stereotype.Component;

/** Opens profiles for those who may. What somebody may not read is not there for them. */
@Component
final class Access {

    private final ProfileStores stores;

    Access(ProfileStores stores) {
        this.stores = stores;
    }

    /** The profile, to be read. */
    Sheet open(Target target) {
        return stores.of(target.kind())
                .sheet(target.id())
                .filter(sheet -> mayRead(target.actor(), sheet))
                .orElseThrow(ProfileProblem::notFound);
    }

    /** The profile, to do something to it. */
    Sheet open(Target target, Action action) {
        Sheet sheet = open(target);
        require(target.actor(), sheet, action);
        return sheet;
    }

    static void require(Actor actor, Sheet sheet, Action action) {
        Permissions.require(actor, action, Profiles.relation(actor, sheet.standing()), room(sheet));
    }

    static boolean allows(Actor actor, Sheet sheet, Action action) {
        return Permissions.allows(actor, action, Profiles.relation(actor, sheet.standing()), room(sheet));
    }

    static boolean mayRead(Actor actor, Sheet sheet) {
        return Profiles.mayRead(actor, sheet.standing(), room(sheet));
    }

    static Set<Section> visible(Actor actor, Sheet sheet) {
        return Profiles.visible(
                actor, sheet.standing(), room(sheet), sheet.content().audiences());
    }

    private static @Nullable String room(Sheet sheet) {
        return sheet.content().livingRoom();
    }
}
