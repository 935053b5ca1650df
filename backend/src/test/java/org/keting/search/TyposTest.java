package org.keting.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keting.profiles.ProfileKind;
import org.keting.search.Understood.Corrected;
import org.keting.search.index.TestIndex;
import org.keting.search.meaning.KnowledgeBase;
import org.keting.search.query.Ranking;
import org.keting.search.results.FoundProfile;

class TyposTest {

    private static final KnowledgeBase KNOWLEDGE = new KnowledgeBase(KnowledgeBase.shippedKnowledge());

    @TempDir
    static Path folder;

    private static TestIndex index;
    private static Search search;

    @BeforeAll
    static void open() {
        index = new TestIndex(folder, KNOWLEDGE).start();
        search = TestSearch.over(index.index(), KNOWLEDGE, Ranking.ORDINARY);
        save(
                SampleProfile.of("chips")
                        .name("Fluidonix Ltd")
                        .description("en", "Microfluidics for separating single cells, with membranes"),
                SampleProfile.of("he").name("Mayim").description("he", "חברה לטיהור מים ולביוטכנולוגיה מתקדמת"),
                SampleProfile.of("de").name("Werk").description("de", "Sensoren für Wärmepumpen und Verfahrenstechnik"),
                SampleProfile.of("fr").name("Route").description("fr", "Des destinées, un destin et des destins"),
                SampleProfile.of("robots").name("Zorbotics").description("en", "Robots that weld, and their grippers"));
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "microfuidics, microfluidics, chips",
        "mircofluidics, microfluidics, chips",
        "microfluidcis, microfluidics, chips",
        "mcirofluidcs, microfluidics, chips",
        "membrnae, membranes, chips",
        "grpipers, grippers, robots",
        "Verfahrenstehcnik, verfahrenstechnik, de",
        "ביוטכנולגיה, ולביוטכנולוגיה, he",
        "Zorbotisc, zorbotics, robots"
    })
    void aWordThatNobodyUsesIsCorrected(String typed, String meant, String found) {
        SearchPage page = find(typed);
        assertThat(page.understood().corrected()).isEqualTo(new Corrected(typed, meant));
        assertThat(page.items().getFirst().id()).isEqualTo(found);
        assertThat(page.understood().text()).isEqualTo(typed);
    }

    @Test
    void wholeNamesWithATypoAreFound() {
        assertThat(ids("Fluidonx Ltd")).startsWith("chips");
        assertThat(find("Fluidonx Ltd").items().getFirst().score()).isGreaterThan(100);
        assertThat(ids("Fludionix")).startsWith("chips");
    }

    @Test
    void theOtherWordsStayAsTheyAre() {
        SearchPage page = find("microfuidics cells");
        assertThat(page.understood().corrected()).isEqualTo(new Corrected("microfuidics", "microfluidics"));
        assertThat(page.items().getFirst().id()).isEqualTo("chips");
    }

    @Test
    void conceptsAreThoseOfTheCorrectedWords() {
        assertThat(find("microfuidics").understood().concepts()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "robots",
                "weld",
                "boots",
                "water",
                "水处理",
                "מים",
                "gripper",
                "microfluid",
                "zorb",
                "abcd",
                "qqqqqqqqqq",
                "microf"
            })
    void whatIsFoundOrUnderstoodOrUnfinishedOrFarOffIsNotCorrected(String typed) {
        assertThat(find(typed).understood().corrected()).isNull();
    }

    @Test
    void whatOnlySharesAStemIsNotMeant() {
        assertThat(find("destniation").understood().corrected()).isNull();
    }

    @Test
    void phrasesAreMeantAsTheyStand() {
        SearchPage page = find("\"microfuidics\"");
        assertThat(page.understood().corrected()).isNull();
        assertThat(page.items()).isEmpty();
    }

    private static void save(SampleProfile... profiles) {
        for (SampleProfile profile : profiles) {
            index.save(profile.startup());
        }
        index.settle();
    }

    private static SearchPage find(String text) {
        return search.find(new SearchQuery(ProfileKind.STARTUP, text, Map.of(), 100, null, List.of("en")));
    }

    private static List<String> ids(String text) {
        return find(text).items().stream().map(FoundProfile::id).toList();
    }
}
