package org.keting.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The search page as a person uses it. */
final class SearchPage {

    private final Guest guest;
    private final Page page;
    private final List<String> questions = new CopyOnWriteArrayList<>();

    SearchPage(Guest guest) {
        this(guest, "/startups");
    }

    SearchPage(Guest guest, String address) {
        this.guest = guest;
        this.page = guest.page();
        guest.goTo(address);
    }

    Locator box() {
        return page.locator("main [role=combobox]");
    }

    Locator card(String name) {
        return page.locator("main .list kt-profile-card")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(name, new Page.GetByTextOptions().setExact(true))));
    }

    /** Types, presses Enter and waits for the answer. */
    void searchFor(String words) {
        box().fill(words);
        box().press("Enter");
        page.waitForURL(url -> URLDecoder.decode(url, StandardCharsets.UTF_8).contains("q=" + words));
        guest.settled();
    }

    /** Ticks a value of a facet; on a phone in the drawer, which is closed again. */
    void narrowTo(String facet, String value) {
        tick(group(facet)
                .getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(value))
                .first());
    }

    void narrowToFirstTopic() {
        tick(group("concept").getByRole(AriaRole.CHECKBOX).first());
    }

    private Locator group(String facet) {
        Locator drawer = page.locator("main kt-facet-drawer > button");
        if (drawer.isVisible()) {
            drawer.click();
        }
        String where = drawer.isVisible() ? "main wa-drawer" : "main aside";
        return page.locator(where)
                .getByRole(
                        AriaRole.GROUP, new Locator.GetByRoleOptions().setName(guest.says("search:facets." + facet)));
    }

    private void tick(Locator box) {
        box.check();
        guest.settled();
        Locator show = page.locator("main wa-drawer > button[slot=footer]");
        if (show.isVisible()) {
            show.click();
            page.locator("main wa-drawer dialog")
                    .waitFor(new Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
        }
    }

    void open(String name) {
        card(name).getByRole(AriaRole.LINK).first().click();
        assertThat(guest.heading()).containsText(name);
        guest.settled();
    }

    void saveWithAlert(String name) {
        guest.button("search:save.action").click();
        confirmSaving(name);
    }

    void confirmSaving(String name) {
        Locator dialog = page.locator("kt-save-search dialog");
        dialog.locator("input.control").fill(name);
        assertThat(dialog.locator("input[type=checkbox]")).isChecked();
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(guest.says("search:save.confirm"))
                                .setExact(true))
                .click();
        assertThat(dialog).hasCount(0);
    }

    /** What the page asks the server from now on: searches and suggestions, decoded. */
    List<String> questions() {
        page.onRequest(request -> {
            if (request.url().matches(".*/api/(startups|investors|suggestions)\\?.*")) {
                questions.add(URLDecoder.decode(request.url(), StandardCharsets.UTF_8));
            }
        });
        return questions;
    }

    /** Waits until something with these words was asked, without {@code not}. */
    void waitsForQuestion(String words, String... not) {
        page.waitForCondition(() -> questions.stream()
                .anyMatch(question ->
                        question.contains(words) && Arrays.stream(not).noneMatch(question::contains)));
    }

    /** From now on, time passes in the page only by {@link #passes}. */
    void stopsTheClock() {
        page.clock().install();
    }

    void passes(long milliseconds) {
        page.clock().runFor(milliseconds);
    }

    /** Letters of an input method, not yet the words that are meant. */
    void composes(String letters) {
        JsonObject composition = new JsonObject();
        composition.addProperty("text", letters);
        composition.addProperty("selectionStart", letters.length());
        composition.addProperty("selectionEnd", letters.length());
        browser().send("Input.imeSetComposition", composition);
    }

    void commits(String words) {
        JsonObject text = new JsonObject();
        text.addProperty("text", words);
        browser().send("Input.insertText", text);
    }

    private CDPSession browser() {
        return page.context().newCDPSession(page);
    }
}
