package org.keting.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keting.shared.ids.Ids;
import org.keting.testing.Answer;
import org.keting.testing.Browser;
import org.keting.testing.Call;
import org.keting.testing.HttpTest;

class SignInIT extends HttpTest {

    private static final String PASSWORD = "tea is ready 茶";
    private String email = "";
    private Browser browser = new Browser(URI.create("http://unused"));

    @BeforeEach
    void register() {
        email = Ids.next() + "@Example.test";
        browser = new Browser(base());
        register(email, PASSWORD).expect(201);
    }

    private Answer register(String address, String password) {
        return browser.call(
                "POST",
                "/api/registrations",
                Map.of("email", address, "password", password, "displayName", "Mei Lin", "language", "zh-CN"));
    }

    @Test
    void leadsFromTheFormBackToThePage() {
        Answer form = browser.get("/oauth2/authorization/house?returnTo=%2Fstartups%2F7%3Fa%3Db");
        assertThat(form.header("Location")).startsWith("/oauth2/authorize?").contains("code_challenge_method=S256");
        assertThat(browser.get(form.header("Location")).header("Location")).endsWith("/house/sign-in");
        Answer posted = browser.post("/house/sign-in", Map.of("username", email, "password", PASSWORD));
        assertThat(posted.status()).isEqualTo(303);
        Answer code = browser.get(posted.header("Location"));
        assertThat(code.header("Location")).startsWith(base() + "/login/oauth2/code/house?code=");
        Answer back =
                browser.get(code.header("Location").substring(base().toString().length()));
        assertThat(back.header("Location")).isEqualTo("/startups/7?a=b");
        assertThat(back.response().headers().allValues("Set-Cookie").toString())
                .contains("KETING=")
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .doesNotContain("JSESSIONID");

        Answer me = browser.get("/api/me");
        assertThat(me.json().at("/account/displayName").asString()).isEqualTo("Mei Lin");
        assertThat(me.json().at("/account/email").asString()).isEqualTo(email);
        assertThat(me.json().at("/account/language").asString()).isEqualTo("zh-CN");
        assertThat(me.json().at("/account/roles").toString()).isEqualTo("[\"VIEWER\"]");
    }

    @Test
    void worksUnderEveryAddressOfTheHouse() {
        Browser elsewhere = new Browser(URI.create("http://127.0.0.1:" + base().getPort()));
        elsewhere.follow(elsewhere.signIn(email, PASSWORD, "/"));
        assertThat(elsewhere.get("/api/me").json().at("/account/email").asString())
                .isEqualTo(email);
    }

    @Test
    void asksAgainAfterAWrongPassword() {
        assertThat(browser.signIn(email, "tea is cold now", "/").header("Location"))
                .isEqualTo("/house/sign-in?error=wrong-password");
        assertThat(browser.post("/house/sign-in", Map.of("username", "nobody@example.test", "password", PASSWORD))
                        .header("Location"))
                .isEqualTo("/house/sign-in?error=wrong-password");
        browser.follow(browser.post("/house/sign-in", Map.of("username", email.toUpperCase(), "password", PASSWORD)));
        assertThat(browser.get("/api/me").json().path("account").isNull()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/x", "https://evil.example", "/\\evil.example", "javascript:alert(1)"})
    void returnsOnlyToOwnPages(String target) {
        Answer last = browser.signIn(email, PASSWORD, target);
        while (last.status() / 100 == 3 && !last.header("Location").equals("/")) {
            assertThat(last.header("Location")).doesNotStartWith("https://evil").doesNotStartWith("//");
            String path = base().resolve(last.header("Location")).getRawPath();
            String query = base().resolve(last.header("Location")).getRawQuery();
            last = browser.get(path + "?" + query);
        }
        assertThat(last.header("Location")).isEqualTo("/");
    }

    @Test
    void acceptsEachCodeOnce() {
        Answer code = browser.get(browser.signIn(email, PASSWORD, "/").header("Location"));
        String callback = code.header("Location").substring(base().toString().length());
        Browser thief = new Browser(base());
        assertThat(thief.get(callback).header("Location")).isEqualTo("/sign-in?error=expired");
        browser.get(callback);
        assertThat(browser.get("/api/me").json().path("account").isNull()).isFalse();
        assertThat(browser.get(callback).header("Location")).isEqualTo("/sign-in?error=expired");
        assertThat(visitor("POST", "/oauth2/token")
                        .body(
                                "application/x-www-form-urlencoded",
                                ("grant_type=authorization_code&client_id=keting&code_verifier=x&"
                                                + callback.substring(callback.indexOf('?') + 1))
                                        .getBytes())
                        .send()
                        .status())
                .isEqualTo(400);
    }

    @Test
    void sendsCodesOnlyToThisHouse() {
        Answer answer = visitor(
                        "GET",
                        "/oauth2/authorize?response_type=code&client_id=keting&scope=openid&state=s"
                                + "&code_challenge=x&code_challenge_method=S256"
                                + "&redirect_uri=https%3A%2F%2Fevil.example%2Flogin%2Foauth2%2Fcode%2Fhouse")
                .send();
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Location")).isEmpty();
    }

    @Test
    void signsOutHereAndEverywhere() {
        browser.follow(browser.signIn(email, PASSWORD, "/"));
        Browser phone = new Browser(base());
        phone.follow(phone.signIn(email, PASSWORD, "/"));
        Browser tablet = new Browser(base());
        tablet.follow(tablet.signIn(email, PASSWORD, "/"));

        phone.call("POST", "/api/me/sign-out", "{}").expect(204);
        assertThat(phone.has("KETING")).isFalse();
        assertThat(phone.get("/api/me").json().path("account").isNull()).isTrue();
        assertThat(tablet.get("/api/me").json().path("account").isNull()).isFalse();

        String token = browser.call(
                        "POST",
                        "/api/me/tokens",
                        Map.of("name", "x", "scopes", new String[] {"READ"}, "expiresInDays", 1))
                .expect(201)
                .json()
                .path("token")
                .asString();
        browser.call("DELETE", "/api/me/sessions", "{}").expect(204);
        tablet.get("/api/me/tokens").expectProblem(401, "sign-in-required");
        visitor("GET", "/api/me/tokens").bearer(token).send().expect(200);
    }

    @Test
    void refusesWhatOtherSitesMakeTheBrowserSend() {
        browser.follow(browser.signIn(email, PASSWORD, "/"));
        Call change = new Call(base(), "PATCH", "/api/me").json("{\"displayName\":\"Eve\"}");
        browser.send(change.header("Origin", "https://evil.example")).expectProblem(403, "foreign-origin");
        browser.send(change.header("Origin", "null")).expectProblem(403, "foreign-origin");
        browser.send(change.header("Sec-Fetch-Site", "cross-site")).expectProblem(403, "foreign-origin");
        browser.send(change).expectProblem(403, "foreign-origin");
        browser.send(change.header("Sec-Fetch-Site", "same-origin")).expect(200);
        visitor("POST", "/house/sign-in")
                .header("Origin", "https://evil.example")
                .body("application/x-www-form-urlencoded", "username=a&password=b".getBytes())
                .send()
                .expectProblem(403, "foreign-origin");
    }

    @ParameterizedTest
    @CsvSource({
        "short-one,too-short",
        "1234567890,easily-guessed",
        "aaaaaaaaaaaaaa,easily-guessed",
        "meilin2024!meilin2024!meilin2024!meilin2024!meilin2024!meilin2024!meilin2024!,too-long"
    })
    void refusesWeakPasswords(String password, String code) {
        Answer answer = register(Ids.next() + "@example.test", password).expectProblem(422, "invalid-input");
        assertThat(answer.json().at("/errors/0/code").asString()).isEqualTo(code);
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/password");
    }

    @Test
    void refusesTakenAddresses() {
        register(email.toLowerCase(), PASSWORD).expectProblem(409, "email-taken");
        register("not an address", PASSWORD).expectProblem(422, "invalid-input");
    }

    @Test
    void explainsUnknownProviders() {
        assertThat(browser.get("/oauth2/authorization/nowhere").header("Location"))
                .isEqualTo("/sign-in?error=provider-failed");
    }

    @Test
    void describesItselfToOpenIdClients() {
        Answer metadata =
                visitor("GET", "/.well-known/openid-configuration").send().expect(200);
        assertThat(metadata.json().path("issuer").asString()).isEqualTo(base().toString());
        assertThat(metadata.json().has("userinfo_endpoint")).isFalse();
        Answer keys = visitor("GET", "/oauth2/jwks").send().expect(200);
        assertThat(keys.json().at("/keys/0/n").asString()).isNotEmpty();
        assertThat(keys.json().at("/keys/0/d").isMissingNode()).isTrue();
    }
}
