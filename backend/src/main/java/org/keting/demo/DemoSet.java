package org.keting.demo;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.keting.imports.Import;
import org.keting.imports.ImportState;
import org.keting.imports.Imports;
import org.keting.profiles.Investors;
import org.keting.profiles.ProfileKind;
import org.keting.profiles.Startups;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Fills an empty house with the shipped, fictitious profiles, through the same import that coordinators use. It runs
 * before the house says that it is ready, so whoever waits for that finds the profiles; a failure leaves an empty house
 * that works.
 */
@Component
class DemoSet {

    static final String NAME = "demo";

    private static final Logger LOG = LoggerFactory.getLogger(DemoSet.class);

    private final DemoSettings settings;
    private final Imports imports;
    private final Startups startups;
    private final Investors investors;
    private volatile DemoState state;

    DemoSet(DemoSettings settings, Imports imports, Startups startups, Investors investors) {
        this.settings = settings;
        this.imports = imports;
        this.startups = startups;
        this.investors = investors;
        this.state = settings.demo() ? DemoState.PENDING : DemoState.OFF;
    }

    DemoState state() {
        return state;
    }

    /** After the demo people have moved in, since some of the profiles are theirs. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(100)
    void load() {
        if (!settings.demo()) {
            return;
        }
        try {
            boolean complete = load(ProfileKind.STARTUP, "demo/startups.jsonl", startups.isEmpty())
                    & load(ProfileKind.INVESTOR, "demo/investors.jsonl", investors.isEmpty());
            state = complete ? DemoState.LOADED : DemoState.FAILED;
        } catch (IOException | RuntimeException e) {
            state = DemoState.FAILED;
            LOG.error("the demo set could not be loaded; the house works without it", e);
        }
    }

    /** A kind that has profiles is left alone, unless the demo set's own import was killed half-way. */
    private boolean load(ProfileKind kind, String resource, boolean empty) throws IOException {
        boolean halfWay = imports.latest(kind, NAME)
                .filter(last -> last.state() != ImportState.DONE)
                .isPresent();
        if (!empty && !halfWay) {
            return true;
        }
        try (InputStream lines = new ClassPathResource(resource).getInputStream()) {
            Import done = imports.load(kind, lines, NAME);
            LOG.info(
                    "demo set: {} {} profiles",
                    done.tally().created(),
                    kind.name().toLowerCase(Locale.ROOT));
            done.problems().forEach(problem -> LOG.warn("demo set: {}", problem));
            return done.state() == ImportState.DONE;
        }
    }
}
