package org.keting.profiles;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.AccountId;
import org.keting.accounts.Actor;
import org.keting.accounts.Relation;
import org.keting.accounts.Role;

/** Who sees what of a profile. Stateless; search, files and the profile's own pages all ask here. */
public final class Profiles {

    private Profiles() {}

    /** How somebody stands to a profile. */
    public static Relation relation(Actor actor, Profile profile) {
        AccountId account = actor.account();
        return account != null && profile.standing().owners().contains(account.value()) ? Relation.OWN : Relation.OTHER;
    }

    /** Published profiles are for everybody; others for their owners and the coordinators of their living room. */
    public static boolean mayRead(Actor actor, Profile profile) {
        return profile.standing().status() == Status.PUBLISHED || seesAll(actor, profile);
    }

    /** The sections of a profile that this actor may see, given that it may be read at all. */
    public static Set<Section> visible(Profile profile, Actor actor) {
        Set<Section> visible = EnumSet.allOf(Section.class);
        if (!seesAll(actor, profile)) {
            visible.removeIf(section -> !admits(audience(profile, section), actor));
        }
        return visible;
    }

    /** Whom a section is for. */
    public static Audience audience(Profile profile, Section section) {
        return profile.audiences().getOrDefault(section.name(), Audience.EVERYBODY);
    }

    /** The living room that a country's profiles come to when they are imported; null when it is none. */
    public static @Nullable String homeRoom(@Nullable String country) {
        return HomeRoom.of(country);
    }

    private static boolean seesAll(Actor actor, Profile profile) {
        return relation(actor, profile) == Relation.OWN || actor.coordinates(profile.livingRoom());
    }

    private static boolean admits(Audience audience, Actor actor) {
        return switch (audience) {
            case EVERYBODY -> true;
            case SIGNED_IN -> actor.isSignedIn();
            case INVESTORS -> actor.is(Role.INVESTOR);
            case OWNERS -> false;
        };
    }
}
