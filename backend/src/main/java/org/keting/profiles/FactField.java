package org.keting.profiles;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One fact of a kind of profile.
 *
 * @param <F> the kind's record of facts
 * @param name its name in JSON, in the database and in {@link Profile#provenance()}
 * @param of reads it
 * @param rule what a person may write into it
 * @param many whether it is a list, which is empty rather than null where nobody has said
 * @param section the section it is shown with, or null when everybody sees it
 */
record FactField<F>(
        String name,
        Function<F, @Nullable Object> of,
        FactRule rule,
        boolean many,
        @Nullable Section section) {}
