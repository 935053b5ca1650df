package org.keting.search.index;

import org.keting.profiles.Profile;
import org.keting.profiles.ProfileKind;

/** A profile's identity across both kinds; the key of its document. */
public record ProfileKey(ProfileKind kind, String id) {

    static ProfileKey of(Profile profile) {
        return new ProfileKey(profile.kind(), profile.key());
    }

    /** The indexed term. Sorts by kind, then by id. */
    public String term() {
        return kind.name() + ':' + id;
    }
}
