package org.keting.search.index;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.jspecify.annotations.Nullable;
import org.keting.profiles.Profile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is to become of one profile's document.
 *
 * @param document its new document, or null when the profile is gone
 */
record Change(ProfileKey key, @Nullable Document document) {

    private static final Logger LOG = LoggerFactory.getLogger(Change.class);

    /** A profile's present state. One that defeats the indexer is left out of search and does not hold up the others. */
    static Change to(Profile profile, ProfileDocuments documents) {
        ProfileKey key = ProfileKey.of(profile);
        try {
            return new Change(key, documents.of(profile));
        } catch (IOException | RuntimeException e) {
            LOG.error("{} cannot be indexed and is left out of search", key, e);
            return new Change(key, ProfileDocuments.unlisted(profile));
        }
    }

    static Change gone(ProfileKey key) {
        return new Change(key, null);
    }
}
