package org.keting.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.keting.testing.Chromium;
import org.keting.testing.Chromium.Visitor;

/** People who read one language find what was written in others, see why, and keep the search. */
class SearchAcrossLanguagesIT extends OpenHouse {

    /** Written in Hebrew and English only. */
    private static final String MEMBRANES = "Brinelle Membranes";

    /** Two that nobody has translated; the demo set has English for everybody. */
    private static final String UNTRANSLATED = """
            {"sourceId":"test:ronen","name":"Ronen Optika","country":"IL","city":"Haifa","languages":["he"],\
            "tagline":{"he":"ראייה ממוחשבת לבקרת איכות בקווי ייצור"},\
            "description":{"he":"מערכת ראייה ממוחשבת שמזהה פגמים בחלקי מתכת על קו הייצור ומחליפה את הבדיקה הידנית."}}
            {"sourceId":"test:sawa","name":"Sawa Kyuchaku","localName":"沢吸着","country":"JP","city":"Osaka","languages":["ja"],\
            "tagline":{"ja":"工場排水から重金属を取り除く吸着材"},\
            "description":{"ja":"めっき工場の排水処理で、重金属を選んで吸着し、再利用できる吸着材を作っています。"}}
            """;

    static Stream<Visitor> chineseReaders() {
        return Stream.of(Visitor.desktop("zh"), Visitor.phone("zh"));
    }

    @BeforeAll
    static void letTheUntranslatedIn() throws IOException, InterruptedException {
        ask(house.request("/api/imports/startups")
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(UNTRANSLATED)));
    }

    @ParameterizedTest
    @MethodSource("chineseReaders")
    void investorWhoReadsOnlyChineseFindsKeepsAndUnderstandsForeignProfiles(Visitor visitor, Chromium chromium) {
        Guest guest = visit(visitor, chromium);
        guest.signInAs("陈立");
        SearchPage page = new SearchPage(guest);

        page.searchFor("单精子筛选");
        assertThat(page.card("Nevatix").locator("kt-why")).containsText("单精子");
        page.searchFor("海水淡化时不容易结垢的膜");
        assertThat(page.card(MEMBRANES).locator("kt-why li").first()).isVisible();
        assertThat(page.card(MEMBRANES)
                        .locator("kt-why [lang=en], kt-why [lang=he]")
                        .first())
                .isVisible();
        guest.likesWhatItSees("found");

        page.narrowTo("country", "以色列");
        page.narrowToFirstTopic();
        assertThat(page.card(MEMBRANES)).isVisible();
        assertThat(guest.page()).hasURL(Pattern.compile("/startups\\?.*country=IL.*"));
        assertThat(guest.page()).hasURL(Pattern.compile(".*concept=[a-z].*"));

        String name = "不结垢的膜 " + visitor;
        page.saveWithAlert(name);
        page.open(MEMBRANES);
        assertThat(guest.page().locator("main .user-text .gloss").first()).isVisible();
        assertThat(guest.page()
                        .locator("main kt-similar kt-profile-card kt-why")
                        .first())
                .isVisible();
        guest.likesWhatItSees("profile");

        guest.goTo("/saved");
        Locator saved =
                guest.page().locator("main kt-saved-search").filter(new Locator.FilterOptions().setHasText(name));
        assertThat(saved.locator("[role=switch]")).isChecked();
        guest.likesWhatItSees("saved");
        saved.locator("h2 a").click();
        assertThat(page.card(MEMBRANES)).isVisible();
        assertThat(page.box()).hasValue("海水淡化时不容易结垢的膜");
    }

    @ParameterizedTest
    @CsvSource({
        "startups, machine vision for quality inspection, Ronen Optika, he",
        "startups, removing heavy metals from factory wastewater, Sawa Kyuchaku, ja",
        "investors, sea cucumber and abalone farming, Shenyu Marine Products, zh",
    })
    void readerOfEnglishFindsWhatIsOnlyInAnotherLanguage(
            String kind, String words, String name, String language, Chromium chromium) {
        Guest guest = visit(Visitor.desktop("en"), chromium);
        SearchPage page = new SearchPage(guest, "/" + kind);
        page.searchFor(words);
        assertThat(page.card(name).locator("kt-why li").first()).isVisible();
        assertThat(page.card(name).locator("[lang^=" + language + "]").first()).isVisible();
        page.open(name);
        assertThat(guest.page()
                        .locator("main .user-text[lang^=" + language + "] .gloss[lang=en]")
                        .first())
                .isVisible();
        if (language.equals("he")) {
            guest.likesWhatItSees("hebrew-only"); // the others look the same
        }
    }

    @Test
    void visitorSignsInToSaveAndComesBackToTheSameQuestion(Chromium chromium) {
        Guest guest = visit(Visitor.phone("en"), chromium);
        SearchPage page = new SearchPage(guest);
        page.searchFor("machine vision");
        page.narrowTo("country", "Israel");
        guest.button("search:save.action").click();
        guest.settled();
        guest.choosePerson("Matti Virtanen");
        page.confirmSaving("Eyes for machines");
        assertThat(page.box()).hasValue("machine vision");
        assertThat(guest.page()).hasURL(Pattern.compile(".*country=IL.*"));
        guest.goTo("/saved");
        assertThat(guest.page().locator("main kt-saved-search h2")).hasText("Eyes for machines");
    }

    @Test
    void asksNothingWhilePinyinIsComposed(Chromium chromium) {
        Guest guest = visit(Visitor.desktop("zh"), chromium);
        SearchPage page = new SearchPage(guest);
        var asked = page.questions();
        page.stopsTheClock();
        page.box().focus();
        for (String letters : new String[] {"s", "shui", "shui'chu", "shui'chu'li"}) {
            page.composes(letters);
            page.passes(2_000);
        }
        assertThat(asked).isEmpty();
        page.commits("水处理");
        page.passes(400);
        page.waitsForQuestion("q=水处理");
        assertThat(asked).allMatch(question -> question.contains("水处理"));
        assertThat(asked).anyMatch(question -> question.contains("typing=true"));
        page.passes(1_500);
        page.waitsForQuestion("startups?q=水处理", "typing");
        assertThat(page.box()).hasValue("水处理");
        assertThat(page.box()).isFocused();
    }

    @Test
    void choosesSuggestionByKeyboardAndReturnsToTheSearchBefore(Chromium chromium) {
        Guest guest = visit(Visitor.desktop("zh"), chromium);
        SearchPage page = new SearchPage(guest);
        page.searchFor("机器人");
        page.box().focus();
        guest.page().keyboard().press("ControlOrMeta+A");
        guest.page().keyboard().type("shuichuli");
        Locator topic = guest.page()
                .locator("#suggestions [role=option]")
                .filter(new Locator.FilterOptions().setHasText("水处理"))
                .first();
        topic.waitFor();
        guest.likesWhatItSees("suggestions");
        guest.page().keyboard().press("Escape");
        assertThat(topic).isHidden();
        assertThat(page.box()).hasValue("shuichuli");
        do {
            guest.page().keyboard().press("ArrowDown");
        } while (!"true".equals(topic.getAttribute("aria-selected")));
        assertThat(page.box()).hasAttribute("aria-activedescendant", topic.getAttribute("id"));
        guest.page().keyboard().press("Enter");
        assertThat(page.box()).hasValue("水处理");
        assertThat(page.box()).isFocused();
        guest.page().waitForURL(url -> decoded(url).endsWith("q=水处理"));

        guest.page().goBack();
        assertThat(page.box()).hasValue("机器人");
    }

    @ParameterizedTest
    @MethodSource("chineseReaders")
    void saysWhatWouldFindSomething(Visitor visitor, Chromium chromium) {
        Guest guest = visit(visitor, chromium);
        SearchPage page = new SearchPage(guest, "/startups?q=水处理&country=MC&stage=MATURE");
        Locator ways = guest.page().locator("main kt-no-results li a");
        ways.first().waitFor();
        guest.likesWhatItSees("nothing");
        ways.filter(new Locator.FilterOptions().setHasText(guest.says("search:empty.filters")))
                .click();
        assertThat(guest.page().locator("main kt-profile-card").first()).isVisible();
        assertThat(page.box()).hasValue("水处理");
    }

    private static String decoded(String url) {
        return URLDecoder.decode(url, StandardCharsets.UTF_8);
    }
}
