package org.keting.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import org.keting.testing.Chromium;
import org.keting.testing.Chromium.Visitor;
import org.keting.testing.Messages;

/** Somebody in front of the pages, who reads one language and knows what the buttons say in it. */
final class Guest {

    private final Chromium browser;
    private final URI house;
    private final Visitor visitor;
    private final Messages messages;
    private final Page page;
    private int pictures;

    Guest(Chromium browser, URI house, Visitor visitor) {
        this.browser = browser;
        this.house = house;
        this.visitor = visitor;
        this.messages = new Messages(visitor.language());
        this.page = browser.visit(visitor);
        page.setDefaultTimeout(20_000);
    }

    Page page() {
        return page;
    }

    String says(String key) {
        return messages.text(key);
    }

    /** Goes to a page and waits until it stands. */
    void goTo(String path) {
        page.navigate(house.resolve(path).toString());
        settled();
    }

    /** The page stands: its heading is drawn and nothing is still being fetched. */
    void settled() {
        heading().waitFor();
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
    }

    Locator heading() {
        return page.locator("main h1").first();
    }

    Locator button(String key) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(says(key)).setExact(true));
    }

    Locator link(String key) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(says(key)).setExact(true));
    }

    /** Signs in as one of the demo people with one tap, the way a person trying the house would. */
    void signInAs(String displayName) {
        goTo("/sign-in?returnTo=/startups");
        choosePerson(displayName);
        page.waitForURL(url -> URI.create(url).getPath().equals("/startups"));
        settled();
    }

    /** Taps one of the demo people on the sign-in page. */
    void choosePerson(String displayName) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(displayName))
                .click();
    }

    /** Types into the search page's box and waits for this many results. */
    void searches(String words, int results) {
        goTo("/startups");
        page.locator("main [role=combobox]").fill(words);
        assertThat(page.locator("main kt-profile-card"))
                .hasCount(results, new LocatorAssertions.HasCountOptions().setTimeout(10_000));
    }

    /** Nothing scrolls sideways, axe has nothing to say, no script has failed; and a picture for people to look at. */
    void likesWhatItSees(String name) {
        pictures++;
        Chromium.picture(page, "%s-%d-%s".formatted(visitor, pictures, name));
        assertThat(Chromium.accessibilityViolations(page))
                .as("axe on %s in %s", name, visitor)
                .isEmpty();
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue())
                .as("sideways scrolling on %s in %s", name, visitor)
                .isZero();
        assertThat(page.locator("html").getAttribute("dir"))
                .isEqualTo(visitor.language().equals("he") ? "rtl" : "ltr");
        assertThat(browser.pageErrors())
                .as("script errors up to %s in %s", name, visitor)
                .isEmpty();
    }
}
