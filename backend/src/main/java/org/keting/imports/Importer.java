package org.keting.imports;

import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.Actor;
import org.keting.profiles.HomeRooms;

/**
 * On whose behalf an import runs.
 *
 * @param name account id, or a word such as {@code demo}
 * @param mayBring whether records of a country are theirs to bring in
 */
record Importer(String name, Predicate<@Nullable String> mayBring) {

    /** A coordinator; who works for some living rooms only brings in what belongs there. */
    static Importer of(Actor actor, HomeRooms rooms) {
        Function<@Nullable String, @Nullable String> byCountry = rooms.byCountry();
        return new Importer(actor.requireAccount().value(), country -> actor.coordinates(byCountry.apply(country)));
    }

    /** The house itself. */
    static Importer house(String name) {
        return new Importer(name, country -> true);
    }
}
