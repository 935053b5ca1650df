package org.keting.profiles;

import java.util.Set;

/** What one imported record did to the profile it describes; {@link #id()} is the profile's. */
public sealed interface Merge {

    String id();

    /** There was none; it is now published, marked as imported and unclaimed. */
    record Created(String id) implements Merge {}

    /**
     * There was one, and the record differs from the one imported before.
     *
     * @param changed what changed: fact names, and texts as {@code description.he}
     * @param kept what the record would have changed, had not a person edited it; same notation
     */
    record Updated(String id, Set<String> changed, Set<String> kept) implements Merge {}

    /** The very same record was imported before. */
    record Unchanged(String id) implements Merge {}
}
