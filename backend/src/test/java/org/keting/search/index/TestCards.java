package org.keting.search.index;

import org.keting.profiles.Profile;

/** Makes cards for tests outside this package. */
public final class TestCards {

    private TestCards() {}

    public static Card of(Profile profile) {
        return PublicCards.of(profile);
    }
}
