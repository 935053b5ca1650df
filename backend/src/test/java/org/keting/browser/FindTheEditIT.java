package org.keting.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keting.testing.Chromium;
import org.keting.testing.Chromium.Visitor;
import org.keting.testing.HouseProcess;

/** The house's first journey: sign in, search, open a profile, edit it, and find the edit. */
@ExtendWith(Chromium.Extension.class)
class FindTheEditIT {

    private static final String COMPANY = "Nevatix";

    /** An account speaks its own language wherever it signs in, so each reader comes as somebody who reads that language. */
    private static final Map<String, String> COORDINATORS = Map.of("zh", "刘敏", "he", "Yael Cohen");

    @TempDir
    static Path folder;

    private static HouseProcess house;

    @BeforeAll
    static void open() {
        house = HouseProcess.start(folder.resolve("data"), Map.of());
    }

    @AfterAll
    static void close() {
        house.close();
    }

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
        Guest guest = new Guest(browser, house.address(), visitor);
        guest.goTo("/");
        guest.likesWhatItSees("home");

        guest.signInAs(Objects.requireNonNull(COORDINATORS.get(visitor.language())));
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
