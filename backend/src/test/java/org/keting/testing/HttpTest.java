package org.keting.testing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
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
@Import(Probe.class)
public abstract class HttpTest {

    private static final String BOOTSTRAP_TOKEN = "bootstrap-token-of-tests";

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) throws IOException {
        Path data = Files.createTempDirectory("keting-http-test");
        settings.add("keting.data", data::toString);
        settings.add("keting.bootstrap-token", () -> BOOTSTRAP_TOKEN);
    }

    protected URI base() {
        return URI.create("http://localhost:" + port);
    }

    /** A request of a visitor. */
    protected Call visitor(String method, String path) {
        return new Call(base(), method, path);
    }

    /** A request of the coordinator and operator behind the bootstrap token. */
    protected Call bootstrap(String method, String path) {
        return visitor(method, path).bearer(BOOTSTRAP_TOKEN);
    }
}
