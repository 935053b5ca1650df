package org.keting.profiles;

import java.util.Set;

/** What became of a {@link Step}. */
sealed interface Move {

    /** It was taken; {@code sheet} is the profile after it, with whatever is to be told. */
    record Taken(Sheet sheet) implements Move {}

    /** It does not start from this status. */
    record Misplaced(Status status) implements Move {}

    /** First, the profile needs one of these texts. */
    record Lacking(Set<String> texts) implements Move {}
}
