package org.keting.demo;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keting.accounts.AccountId;
import org.keting.accounts.Actor;
import org.keting.accounts.Role;
import org.keting.accounts.Scope;
import org.keting.accounts.house.DemoPeople;
import org.keting.profiles.Handover;
import org.keting.profiles.Investors;
import org.keting.profiles.Profile;
import org.keting.profiles.ProfileKind;
import org.keting.profiles.Startups;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Gives the demo people something to do: profiles of their own, a draft, one in review, and a claim to decide. */
@Component
class DemoScenes {

    /** Source id → demo person. */
    private static final Map<String, String> STARTUPS =
            Map.of("demo:flanschwart", "jonas", "demo:irihama-aqua", "haruka");

    private static final Map<String, String> INVESTORS =
            Map.of("demo:tideflat-capital", "chen", "demo:hepu-fertility", "wang");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Logger LOG = LoggerFactory.getLogger(DemoScenes.class);

    private final DemoSettings settings;
    private final DemoPeople people;
    private final Handover handover;
    private final Startups startups;
    private final Investors investors;

    DemoScenes(DemoSettings settings, DemoPeople people, Handover handover, Startups startups, Investors investors) {
        this.settings = settings;
        this.people = people;
        this.handover = handover;
        this.startups = startups;
        this.investors = investors;
    }

    /** After the people and the profiles have come. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(110)
    void begin() {
        if (!settings.demo()) {
            return;
        }
        try {
            play();
        } catch (IOException | RuntimeException e) {
            LOG.error("the demo people did not get all that is theirs; the house works without it", e);
        }
    }

    /** Runs once per database: the last thing it does is what it looks at first. Without demo people there are no scenes. */
    private void play() throws IOException {
        Optional<? extends Profile> last = startups.findBySource("demo:nevatix");
        Optional<AccountId> noa = people.account("noa");
        if (last.isEmpty() || noa.isEmpty() || !last.get().standing().owners().isEmpty()) {
            return;
        }
        for (Map.Entry<String, String> entry : STARTUPS.entrySet()) {
            give(ProfileKind.STARTUP, startups.findBySource(entry.getKey()), entry.getValue());
        }
        for (Map.Entry<String, String> entry : INVESTORS.entrySet()) {
            give(ProfileKind.INVESTOR, investors.findBySource(entry.getKey()), entry.getValue());
        }
        JsonNode drafts = drafts();
        draft("haruka", drafts.path("draft"));
        draft("jonas", drafts.path("inReview"))
                .ifPresent(key -> handover.submit(founder("jonas").orElseThrow(), ProfileKind.STARTUP, key));
        claim("demo:kaarnelo", "claire", drafts.path("claim").asString());
        handover.give(ProfileKind.STARTUP, last.get().key(), noa.get());
    }

    private void give(ProfileKind kind, Optional<? extends Profile> profile, String username) {
        profile.filter(found -> found.standing().owners().isEmpty())
                .ifPresent(found ->
                        people.account(username).ifPresent(account -> handover.give(kind, found.key(), account)));
    }

    private Optional<String> draft(String username, JsonNode patch) {
        return founder(username).map(actor -> handover.draft(actor, ProfileKind.STARTUP, patch));
    }

    private void claim(String sourceId, String username, String message) {
        startups.findBySource(sourceId)
                .ifPresent(found -> people.account(username)
                        .ifPresent(account -> handover.claim(ProfileKind.STARTUP, found.key(), account, message)));
    }

    private Optional<Actor> founder(String username) {
        return people.account(username)
                .map(account ->
                        new Actor(account, EnumSet.of(Role.FOUNDER), EnumSet.allOf(Scope.class), Set.of(), Set.of()));
    }

    private static JsonNode drafts() throws IOException {
        try (InputStream in = new ClassPathResource("demo/drafts.json").getInputStream()) {
            return JSON.readTree(in);
        }
    }
}
