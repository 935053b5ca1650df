package org.keting.search;

import java.time.Duration;
import org.keting.profiles.ProfileChanged;
import org.keting.search.index.SearchIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Hands changes to the index. An event that never comes is made up for by the index's comparison with the database. */
@Component
class ProfileChanges {

    private static final Logger LOG = LoggerFactory.getLogger(ProfileChanges.class);

    /** Many times what the demo set needs; a long backlog must not keep the house shut. */
    private static final Duration BEFORE_OPENING = Duration.ofSeconds(10);

    private final SearchIndex index;

    ProfileChanges(SearchIndex index) {
        this.index = index;
    }

    @EventListener
    void on(ProfileChanged change) {
        index.changed(change.kind(), change.key());
    }

    /** After whatever the start itself has loaded: who waits until the house is ready finds it. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void catchUpBeforeOpening() throws InterruptedException {
        if (!index.awaitCaughtUp(BEFORE_OPENING)) {
            LOG.info("the house opens while its index still catches up");
        }
    }
}
