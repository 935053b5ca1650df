package org.keting.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keting.files.Samples;
import org.keting.testing.Chromium;
import org.keting.testing.Chromium.Visitor;
import tools.jackson.databind.JsonNode;

/** Everything that goes wrong while somebody edits is said in their language, and nothing they wrote is lost. */
class TroubleInTheEditorIT extends OpenHouse {

    static Stream<Visitor> visitors() {
        return Stream.of(Visitor.phone("zh"), Visitor.desktop("he"));
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void saysBombsAndBadAddressesInTheReadersLanguage(Visitor visitor, Chromium chromium) throws Exception {
        Guest guest = editorOf(firstIsraeliStartup(0), visitor, chromium);
        guest.page()
                .locator("#edit-deck input[type=file]")
                .setInputFiles(new FilePayload("deck.pdf", "application/pdf", Samples.pdfBomb(300)));
        assertThat(guest.page().locator("#edit-deck")).containsText(guest.says("problems:problems.deck-too-complex"));

        guest.page().locator("#edit-website input").fill("javascript:alert(1)");
        guest.button("editor:save.action").click();
        assertThat(guest.page().locator("#edit-website")).containsText(guest.says("problems:errors.not-a-url"));
        guest.likesWhatItSees("refused");
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void losesNothingWhenTwoEditAtOnce(Visitor visitor, Chromium chromium) throws Exception {
        String id = firstIsraeliStartup(1);
        String mine = "Acre " + visitor.language();
        String website = "https://two-editors.example/" + visitor.language();
        Guest guest = editorOf(id, visitor, chromium);
        somebodyElseChanges(id, "{\"founded\":1999,\"city\":\"Eilat\"}"); // while the form is open
        guest.page().locator("#edit-city input").fill(mine);
        guest.page().locator("#edit-website input").fill(website);
        guest.button("editor:save.action").click();

        Locator conflicts = guest.page().locator("kt-conflicts");
        assertThat(conflicts).containsText("Eilat");
        assertThat(conflicts).containsText(mine);
        guest.likesWhatItSees("conflict");
        conflicts
                .locator("button[aria-label^='" + guest.says("editor:merge.take.mine") + "']")
                .click(); // the last decision saves by itself
        assertThat(guest.button("editor:save.discard")).hasCount(0);

        JsonNode saved = profile(id);
        assertThat(saved.get("city").asString()).isEqualTo(mine);
        assertThat(saved.get("website").asString()).isEqualTo(website);
        assertThat(saved.get("founded").asInt())
                .as("what only the other one changed")
                .isEqualTo(1999);
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void keepsWhatWasWrittenWhenTheSessionHasExpired(Visitor visitor, Chromium chromium) throws Exception {
        String id = firstIsraeliStartup(2);
        String city = "Safed " + visitor.language();
        Guest guest = editorOf(id, visitor, chromium);
        guest.page().context().clearCookies();
        guest.page().locator("#edit-city input").fill(city);
        guest.button("editor:save.action").click();

        guest.page().waitForURL(url -> url.contains("/sign-in"));
        guest.settled();
        guest.choosePerson(coordinator(visitor));
        guest.page().waitForURL(url -> url.endsWith("/startups/" + id + "/edit"));
        assertThat(guest.page().locator("#edit-city input")).hasValue(city);
        guest.button("editor:save.action").click();
        assertThat(guest.button("editor:save.discard")).hasCount(0);
        assertThat(profile(id).get("city").asString()).isEqualTo(city);
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void tellsNothingOfWhatIsNotThere(Visitor visitor, Chromium chromium) {
        Guest guest = visit(visitor, chromium);
        guest.signInAs(coordinator(visitor));
        guest.goTo("/startups/01900000-0000-7000-8000-000000000000");
        assertThat(guest.page().locator("main")).containsText(guest.says("common:notFound.heading"));
        guest.likesWhatItSees("nothing-here");
    }

    private static Guest editorOf(String id, Visitor visitor, Chromium chromium) {
        Guest guest = visit(visitor, chromium);
        guest.signInAs(coordinator(visitor));
        guest.goTo("/startups/" + id + "/edit");
        guest.page().locator("#edit-city input").waitFor();
        return guest;
    }

    private static String firstIsraeliStartup(int skip) throws IOException, InterruptedException {
        return json("/api/startups?country=IL&size=20")
                .at("/items/" + skip + "/id")
                .asString();
    }

    private static JsonNode profile(String id) throws IOException, InterruptedException {
        return json("/api/startups/" + id);
    }

    private static void somebodyElseChanges(String id, String patch) throws IOException, InterruptedException {
        ask(house.request("/api/startups/" + id)
                .header("If-Match", "\"" + profile(id).get("version") + "\"")
                .header("Content-Type", "application/merge-patch+json")
                .method("PATCH", BodyPublishers.ofString(patch)));
    }
}
