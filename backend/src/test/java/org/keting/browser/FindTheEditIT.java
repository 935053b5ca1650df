package org.keting.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keting.testing.Chromium;
import org.keting.testing.Chromium.Visitor;

/** The house's first journey: sign in, search, open a profile, edit it, and find the edit. */
class FindTheEditIT extends OpenHouse {

    private static final String COMPANY = "Nevatix";

    static Stream<Visitor> visitors() {
        return Stream.of(
                Visitor.desktop("zh"),
                Visitor.phone("zh"),
                Visitor.desktop("he"),
                Visitor.phone("he").inTheDark());
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void signsInSearchesEditsAndFindsTheEdit(Visitor visitor, Chromium browser) {
        Guest guest = visit(visitor, browser);
        guest.goTo("/");
        guest.likesWhatItSees("home");

        guest.signInAs(coordinator(visitor));
        guest.searches(COMPANY, 1);
        guest.likesWhatItSees("search");

        guest.page().locator("main kt-profile-card a").first().click();
        assertThat(guest.heading()).containsText(COMPANY);
        guest.settled();
        guest.likesWhatItSees("profile");

        guest.link("profiles:owner.edit").click();
        Locator tagline = guest.page()
                .locator("main kt-translations .control[lang^='" + visitor.language() + "']")
                .first();
        String mark = "K" + Integer.toString(visitor.hashCode() & 0xffff, 36).toUpperCase(java.util.Locale.ROOT) + "Z";
        tagline.fill(tagline.inputValue() + " " + mark);
        guest.likesWhatItSees("editor");
        guest.button("editor:save.action").click();
        assertThat(guest.button("editor:save.discard")).hasCount(0);

        guest.searches(mark, 1);
        assertThat(guest.page().locator("main kt-profile-card")).containsText(COMPANY);
        guest.likesWhatItSees("found");
    }
}
