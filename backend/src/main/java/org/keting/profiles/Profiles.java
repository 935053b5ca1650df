package org.keting.profiles;

import java.util.EnumSet;
import java.util.Map;
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
        return relation(actor, profile.standing());
    }

    /** Published profiles are for everybody; others for their owners and the coordinators of their living room. */
    public static boolean mayRead(Actor actor, Profile profile) {
        return mayRead(actor, profile.standing(), profile.livingRoom());
    }

    /** The sections of a profile that this actor may see, given that it may be read at all. */
    public static Set<Section> visible(Profile profile, Actor actor) {
        return visible(actor, profile.standing(), profile.livingRoom(), profile.audiences());
    }

    /** Whom a section is for. */
    public static Audience audience(Profile profile, Section section) {
        return profile.audiences().getOrDefault(section.name(), Audience.EVERYBODY);
    }

    static Relation relation(Actor actor, Standing standing) {
        AccountId account = actor.account();
        boolean own = account != null && standing.owners().contains(account.value());
        return own || actor.belongsTo(standing.organisation()) ? Relation.OWN : Relation.OTHER;
    }

    static boolean mayRead(Actor actor, Standing standing, @Nullable String livingRoom) {
        return standing.status() == Status.PUBLISHED || seesAll(actor, standing, livingRoom);
    }

    static Set<Section> visible(
            Actor actor, Standing standing, @Nullable String livingRoom, Map<String, Audience> audiences) {
        Set<Section> visible = EnumSet.allOf(Section.class);
        if (!seesAll(actor, standing, livingRoom)) {
            visible.removeIf(section -> !admits(audiences.getOrDefault(section.name(), Audience.EVERYBODY), actor));
        }
        return visible;
    }

    /** Owners, and the coordinators of its living room. */
    static boolean seesAll(Actor actor, Standing standing, @Nullable String livingRoom) {
        return relation(actor, standing) == Relation.OWN || actor.coordinates(livingRoom);
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
