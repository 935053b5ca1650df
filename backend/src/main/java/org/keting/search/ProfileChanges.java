package org.keting.search;

import org.keting.profiles.ProfileChanged;
import org.keting.search.index.SearchIndex;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hands changes to the index. An event that never comes is made up for by the index's comparison with the database. */
@Component
class ProfileChanges {

    private final SearchIndex index;

    ProfileChanges(SearchIndex index) {
        this.index = index;
    }

    @EventListener
    void on(ProfileChanged change) {
        index.changed(change.kind(), change.key());
    }
}
