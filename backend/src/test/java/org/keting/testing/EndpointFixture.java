package org.keting.testing;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.Relation;

/**
 * How the permission walk calls one endpoint whose path names an object.
 *
 * @param endpoint method and path template, {@code GET /api/startups/{id}}
 * @param relations those in which a caller can stand to such an object
 * @param livingRoom the living room of the objects that it makes, or null
 * @param preparation makes an object and the request for it
 */
public record EndpointFixture(
        String endpoint, Set<Relation> relations, @Nullable String livingRoom, Preparation preparation) {

    /** Makes what a request needs. */
    @FunctionalInterface
    public interface Preparation {

        /**
         * A request to a new object to which the caller stands in this relation, with a body that is valid as far as it
         * matters; or null when such a caller cannot stand in that relation. The walk adds the caller's token.
         */
        @Nullable
        Call prepare(Walker walker, Relation relation);
    }
}
