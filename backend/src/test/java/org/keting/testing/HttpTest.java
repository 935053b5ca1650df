package org.keting.testing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.keting.accounts.FixturePeople;
import org.keting.accounts.FixturePeople.Person;
import org.keting.accounts.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole application over real HTTP on a free port, with an empty house of its own in a temporary folder. All
 * subclasses share one started application: do not add properties or beans in a subclass, and expect others' data.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({Probe.class, FixturePeople.class})
public abstract class HttpTest {

    private static final String BOOTSTRAP_TOKEN = "bootstrap-token-of-tests";

    @Autowired
    protected FixturePeople people;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) throws IOException {
        Path data = Files.createTempDirectory("keting-http-test");
        settings.add("keting.data", data::toString);
        settings.add("keting.limits.api.burst", () -> 100_000);
        settings.add("keting.limits.api.refill", () -> 100_000);
        settings.add("keting.limits.sign-in.burst", () -> 100_000); // all tests call from one address
        settings.add("keting.demo", () -> "false"); // tests make what they need; the demo set has tests of its own
        settings.add("keting.bootstrap-token", () -> BOOTSTRAP_TOKEN);
    }

    protected URI base() {
        return URI.create("http://localhost:" + port);
    }

    /** What a client needs to be the coordinator and operator of {@link #bootstrap(String, String)}. */
    protected String bootstrapToken() {
        return BOOTSTRAP_TOKEN;
    }

    /** A request of a visitor. */
    protected Call visitor(String method, String path) {
        return new Call(base(), method, path);
    }

    /** A request of the one person who has this role. */
    protected Call as(Role role, String method, String path) {
        return as(people.of(role), method, path);
    }

    /** A request of this person. */
    protected Call as(Person person, String method, String path) {
        return visitor(method, path).bearer(person.token());
    }

    /** A request of the coordinator and operator behind the bootstrap token. */
    protected Call bootstrap(String method, String path) {
        return visitor(method, path).bearer(BOOTSTRAP_TOKEN);
    }
}
