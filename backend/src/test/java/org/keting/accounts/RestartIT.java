package org.keting.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keting.KetingApplication;
import org.keting.testing.Answer;
import org.keting.testing.Browser;
import org.keting.testing.Call;
import org.keting.testing.OpenIdProvider;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** Houses of its own, started and stopped: what outlives a restart, and other providers by settings alone. */
class RestartIT {

    private static final String PASSWORD = "tea is ready 茶";

    @TempDir
    private Path data = Path.of(".");

    private final List<ConfigurableApplicationContext> houses = new ArrayList<>();

    @AfterEach
    void stop() {
        houses.forEach(ConfigurableApplicationContext::close);
    }

    private URI start(int port, String... settings) {
        List<String> arguments = new ArrayList<>(List.of(settings));
        arguments.add("--keting.data=" + data);
        arguments.add("--server.port=" + port);
        ConfigurableApplicationContext house =
                SpringApplication.run(KetingApplication.class, arguments.toArray(String[]::new));
        houses.add(house);
        return URI.create("http://localhost:" + house.getEnvironment().getProperty("local.server.port"));
    }

    @Test
    void keepsPeopleSignedInAndSignInsUnderWay() {
        URI address = start(0, "--keting.demo=false");
        Browser atHome = new Browser(address);
        Map<String, String> registration =
                Map.of("email", "mei@example.test", "password", PASSWORD, "displayName", "Mei", "language", "zh-CN");
        atHome.call("POST", "/api/registrations", registration).expect(201);
        atHome.follow(atHome.signIn("mei@example.test", PASSWORD, "/"));
        Browser underWay = new Browser(address);
        String code = underWay.get(
                        underWay.signIn("mei@example.test", PASSWORD, "/").header("Location"))
                .header("Location");
        String keys = atHome.get("/oauth2/jwks").text();
        houses.removeFirst().close();

        start(address.getPort(), "--keting.demo=false");
        assertThat(atHome.get("/api/me").json().at("/account/displayName").asString())
                .isEqualTo("Mei");
        assertThat(atHome.get("/oauth2/jwks").text()).isEqualTo(keys);
        underWay.get(code.substring(code.indexOf("/login")));
        assertThat(underWay.get("/api/me").json().at("/account/displayName").asString())
                .isEqualTo("Mei");
    }

    @Test
    void letsPeopleInThroughAnotherProvider() throws Exception {
        try (OpenIdProvider provider = OpenIdProvider.start("hush")) {
            Browser browser = new Browser(start(
                    0,
                    "--keting.demo=true",
                    "--keting.sign-in.house.registration=false",
                    "--keting.sign-in.providers.zone.name=高新区",
                    "--keting.sign-in.providers.zone.issuer-uri=" + provider.issuer(),
                    "--keting.sign-in.providers.zone.client-id=keting",
                    "--keting.sign-in.providers.zone.client-secret=hush",
                    "--keting.sign-in.providers.gone.name=Gone",
                    "--keting.sign-in.providers.gone.issuer-uri=http://localhost:1",
                    "--keting.sign-in.providers.gone.client-id=keting"));
            JsonNode offer = browser.get("/api/me").json();
            assertThat(offer.path("registration").asBoolean()).isFalse();
            assertThat(offer.path("providers")
                            .valueStream()
                            .map(one -> one.path("name").asString()))
                    .contains("高新区", "Gone");
            assertThat(browser.get("/oauth2/authorization/gone").header("Location"))
                    .isEqualTo("/sign-in?error=provider-failed");

            provider.person(
                    Map.of("sub", "4711", "name", "Li Wei", "email", "li@zone.example", "email_verified", true));
            JsonNode first = signInAt(browser, "/notices");
            assertThat(first.path("displayName").asString()).isEqualTo("Li Wei");
            assertThat(first.path("roles").toString()).isEqualTo("[\"VIEWER\"]");

            provider.person(Map.of("sub", "0815", "name", "Somebody", "email", "li@zone.example"));
            assertThat(signInAt(browser, "/").path("id").asString())
                    .isNotEqualTo(first.path("id").asString());
            provider.person(Map.of("sub", "1234", "name", "Li", "email", "Li@zone.example", "email_verified", true));
            assertThat(signInAt(browser, "/").path("id").asString())
                    .isEqualTo(first.path("id").asString());

            demoPeopleComeIn(browser, offer);
        }
    }

    private static JsonNode signInAt(Browser browser, String returnTo) {
        Answer there = browser.get("/oauth2/authorization/zone?returnTo=" + returnTo);
        Answer back = new Call(URI.create(there.header("Location")), "GET", there.header("Location")).send();
        String callback = back.header("Location");
        assertThat(browser.get(callback.substring(callback.indexOf("/login"))).header("Location"))
                .isEqualTo(returnTo);
        return browser.get("/api/me").json().path("account");
    }

    private static void demoPeopleComeIn(Browser browser, JsonNode offer) {
        assertThat(offer.path("demo")).hasSizeGreaterThanOrEqualTo(Role.values().length);
        for (JsonNode person : offer.path("demo")) {
            browser.follow(browser.signIn(person.path("username").asString(), "keting", "/"));
            JsonNode me = browser.get("/api/me").json().path("account");
            assertThat(me.path("displayName")).isEqualTo(person.path("displayName"));
            assertThat(me.path("roles").valueStream().map(JsonNode::asString))
                    .contains(person.path("roles").get(0).asString());
        }
    }
}
