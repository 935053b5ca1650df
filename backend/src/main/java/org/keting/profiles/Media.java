package org.keting.profiles;

import org.jspecify.annotations.Nullable;

/** Ids of a profile's files, or null where there is none. */
public record Media(
        @Nullable String logo,
        @Nullable String deck,
        @Nullable String video) {

    public static final Media NONE = new Media(null, null, null);
}
