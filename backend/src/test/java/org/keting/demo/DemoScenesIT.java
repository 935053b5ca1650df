package org.keting.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.keting.accounts.house.DemoPeople;
import org.keting.profiles.Startup;
import org.keting.profiles.Startups;
import org.keting.testing.Call;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DemoScenesIT {

    private static final String TOKEN = "bootstrap-token-of-the-demo-test";

    private final Startups startups;
    private final DemoPeople people;
    private final DemoScenes scenes;

    @LocalServerPort
    private int port;

    @Autowired
    DemoScenesIT(Startups startups, DemoPeople people, DemoScenes scenes) {
        this.startups = startups;
        this.people = people;
        this.scenes = scenes;
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) throws IOException {
        String data = Files.createTempDirectory("keting-demo-test").toString();
        settings.add("keting.data", () -> data);
        settings.add("keting.demo", () -> "true");
        settings.add("keting.bootstrap-token", () -> TOKEN);
    }

    @Test
    void givesTheDemoPeopleProfilesAndTheCoordinatorWork() {
        Startup nevatix = startups.findBySource("demo:nevatix").orElseThrow();
        assertThat(nevatix.standing().owners())
                .containsExactly(people.account("noa").orElseThrow().value());
        JsonNode reviews = call("/api/reviews");
        assertThat(reviews.path("profiles").size()).isEqualTo(1);
        assertThat(reviews.path("claims").size()).isEqualTo(1);
        awaitFound(60);
        assertThat(call("/actuator/health").path("status").asString()).isEqualTo("UP");

        scenes.begin();
        assertThat(call("/api/reviews")).isEqualTo(reviews);
    }

    /** The index follows the database within a second or so. */
    private void awaitFound(int least) {
        long giveUp = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (call("/api/startups?size=1").path("total").asInt() < least) {
            assertThat(System.nanoTime()).as("found in time").isLessThan(giveUp);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private JsonNode call(String path) {
        return new Call(URI.create("http://localhost:" + port), "GET", path)
                .bearer(TOKEN)
                .send()
                .expect(200)
                .json();
    }
}
