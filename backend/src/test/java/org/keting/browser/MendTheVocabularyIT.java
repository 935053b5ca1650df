package org.keting.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keting.testing.Chromium;
import org.keting.testing.Chromium.Visitor;

/**
 * An investor searches a trade's slang in vain; a coordinator sees it, gives it a concept, and the same search finds the
 * company that writes in Hebrew and English only.
 */
class MendTheVocabularyIT extends OpenHouse {

    private static final String COMPANY = "Mesirai Robotics";
    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(15_000);

    /** Who mends, and the slang; each has another, since the house remembers. */
    private record Case(Visitor coordinator, String slang) {}

    static Stream<Case> cases() {
        return Stream.of(new Case(Visitor.desktop("zh"), "跑腿铁娃"), new Case(Visitor.phone("he"), "送货铁童"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatWasSearchedInVainIsFoundOnceAConceptHasIt(Case one, Chromium chromium) {
        Guest investor = visit(Visitor.desktop("zh"), chromium);
        investor.goTo("/startups?q=" + one.slang());
        assertThat(firstResult(investor)).not().containsText(COMPANY);

        Guest coordinator = visit(one.coordinator(), chromium);
        coordinator.signInAs(coordinator(one.coordinator()));
        coordinator.goTo("/vocabulary");
        Locator searched = coordinator
                .page()
                .locator("kt-unmatched li")
                .filter(new Locator.FilterOptions().setHasText(one.slang()));
        assertThat(searched).hasCount(1);
        coordinator.likesWhatItSees("vocabulary");

        searched.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(coordinator.says("vocabulary:unmatched.add")))
                .click();
        coordinator.page().locator("kt-concept-list input").fill("courier robot");
        Locator concept = coordinator.page().locator("kt-concept-list .found a").first();
        assertThat(concept).isVisible();
        coordinator.likesWhatItSees("which-concept");
        concept.click();
        assertThat(coordinator.page().locator("kt-concept .word.new")).containsText(one.slang());
        coordinator.likesWhatItSees("concept");
        coordinator.button("vocabulary:save.action").click();
        assertThat(coordinator.page().locator("kt-index-progress"))
                .containsText(coordinator.says("vocabulary:progress.done"), PATIENTLY);
        assertThat(searched).hasCount(0);
        coordinator.likesWhatItSees("mended");

        investor.goTo("/startups?q=" + one.slang());
        assertThat(firstResult(investor)).containsText(COMPANY, PATIENTLY);
    }

    private static Locator firstResult(Guest guest) {
        Page page = guest.page();
        return page.locator("main kt-profile-card").first();
    }
}
