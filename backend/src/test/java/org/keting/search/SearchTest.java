package org.keting.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keting.profiles.Audience;
import org.keting.profiles.ProfileKind;
import org.keting.profiles.Section;
import org.keting.profiles.Seeking;
import org.keting.profiles.Stage;
import org.keting.profiles.Status;
import org.keting.profiles.TextField;
import org.keting.search.SearchPage.FacetCount;
import org.keting.search.index.Dimension;
import org.keting.search.index.TestIndex;
import org.keting.search.results.FoundProfile;
import org.keting.search.results.FoundProfile.Fragment;
import org.keting.search.results.FoundProfile.Highlight;
import org.keting.shared.problem.CommonProblem;
import org.keting.shared.problem.ProblemException;

class SearchTest {

    @TempDir
    private Path folder;

    private TestIndex index;
    private Search search;

    @BeforeEach
    void open() {
        index = new TestIndex(folder).start();
        search = TestSearch.over(index.index());
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void eachLanguageIsFoundInItsOwnWords() {
        save(
                SampleProfile.of("en").description("en", "We build membranes for treating waste water."),
                SampleProfile.of("de").description("de", "Wir bauen Sensoren für die Häuser von morgen."),
                SampleProfile.of("fr").description("fr", "Une batterie pour stocker l'énergie solaire."),
                SampleProfile.of("he").description("he", "אנחנו מפתחים מערכות לטיהור המים"),
                SampleProfile.of("ja").description("ja", "工場の排水を処理する装置を開発しています。"),
                SampleProfile.of("zh").description("zh", "单个精细胞筛选设备"),
                SampleProfile.of("ko").description("ko", "물 처리 기술을 개발합니다"));
        assertThat(ids("water membrane")).containsExactly("en");
        assertThat(ids("Haus")).containsExactly("de");
        assertThat(ids("énergies")).containsExactly("fr");
        assertThat(ids("מערכת")).containsExactly("he");
        assertThat(ids("排水")).containsExactly("ja");
        assertThat(ids("精細胞篩選")).containsExactly("zh");
        assertThat(ids("처리 기술을")).containsExactly("ko");
        assertThat(ids("물")).containsExactly("ko");
    }

    @Test
    void wordsOfOneQueryMayBeFoundInTextsOfDifferentLanguages() {
        save(
                SampleProfile.of("both")
                        .description("en", "Irrigation sensors")
                        .description("he", "חיישני השקיה לחקלאות"),
                SampleProfile.of("one").description("en", "Irrigation pipes"));
        assertThat(ids("sensors חקלאות")).containsExactly("both");
    }

    @Test
    void aWholeNameComesFirst() {
        String often = "timefold ".repeat(30);
        save(
                SampleProfile.of("talks").name("Other").description("en", often).tagline("en", "timefold timefold"),
                SampleProfile.of("is").name("Timefold GmbH").description("en", "Planning"),
                SampleProfile.of("art").name("Q-Art"));
        assertThat(ids("timefold")).startsWith("is");
        assertThat(ids("q art")).containsExactly("art");
        assertThat(ids("QART")).containsExactly("art");
    }

    @Test
    void namesAreFoundByTheirBeginnings() {
        save(SampleProfile.of("a").name("seed + speed Ventures").localName("サイバーダイン株式会社"));
        assertThat(ids("spee")).containsExactly("a");
        assertThat(ids("speed ven")).containsExactly("a");
        assertThat(ids("サイバ")).containsExactly("a");
        assertThat(ids("サイバーダイン")).containsExactly("a");
    }

    @Test
    void aWrongLabelDoesNotHideAText() {
        save(SampleProfile.of("a")
                .description(
                        "en", "Jetzt kannst Du Dein Auto mit der Wallbox in den Häusern von morgen laden und fahren"));
        assertThat(ids("Haus")).containsExactly("a");
        assertThat(find("Haus").items().getFirst().highlights().getFirst().language())
                .isEqualTo("en");
    }

    @Test
    void sectorsAndCountriesAreFoundInSeveralLanguages() {
        save(SampleProfile.of("a").country("IL").sectors(List.of("Mail Providers")));
        assertThat(ids("provider")).containsExactly("a");
        assertThat(ids("以色列")).containsExactly("a");
        assertThat(ids("ישראל")).containsExactly("a");
    }

    @Test
    void mostWordsAreNeededAndAnyWordWhenNothingHasMost() {
        save(
                SampleProfile.of("two").description("en", "robot welding"),
                SampleProfile.of("one").description("en", "robot cleaning"));
        assertThat(ids("robot welding")).containsExactly("two");
        assertThat(ids("the robot welding")).containsExactly("two");
        assertThat(ids("robot submarine")).containsExactlyInAnyOrder("one", "two");
        assertThat(ids("submarine")).isEmpty();
    }

    @Test
    void aLanguageWithFewTextsIsNotDrownedByOneWithMany() {
        List<SampleProfile> noise = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            noise.add(SampleProfile.of("noise" + i).description("en", "software platform " + i));
        }
        save(noise.toArray(SampleProfile[]::new));
        save(
                SampleProfile.of("he1").description("he", "חיישנים"),
                SampleProfile.of("he2").description("he", "חיישנים ללחץ"));
        List<FoundProfile> found = find("חיישנים software").items();
        assertThat(found.getFirst().id()).startsWith("he");
    }

    @Test
    void onlyPublishedProfilesAreFound() {
        save(
                SampleProfile.of("draft").status(Status.DRAFT).description("en", "secret"),
                SampleProfile.of("review").status(Status.IN_REVIEW).description("en", "secret"));
        assertThat(ids("secret")).isEmpty();
        assertThat(ids("")).isEmpty();
        assertThat(find("").facets().get("language")).isEmpty();
    }

    @Test
    void whatIsNotForEverybodyLeaksNowhere() {
        save(SampleProfile.of("a")
                .tagline("en", "Open tagline")
                .description("he", "סוד")
                .text(TextField.ADVANTAGES, "en", "confidential sauce")
                .seeking(Seeking.INVESTMENT)
                .audience(Section.TEXTS, Audience.INVESTORS)
                .audience(Section.SEEKING, Audience.SIGNED_IN));
        assertThat(ids("confidential")).isEmpty();
        assertThat(ids("סוד")).isEmpty();
        SearchPage page = find("tagline");
        assertThat(page.items()).hasSize(1);
        assertThat(page.facets().get("seeking")).isEmpty();
        assertThat(page.facets().get("language")).containsExactly(new FacetCount("en", 1));
        assertThat(page.toString()).doesNotContain("סוד").doesNotContain("sauce");
        assertThat(find("").toString()).doesNotContain("סוד").doesNotContain("sauce");
    }

    @Test
    void kindsAreSearchedApart() {
        save(SampleProfile.of("s").name("Harbor"));
        index.save(SampleProfile.of("i")
                .name("Harbor Capital")
                .stage(Stage.SEED)
                .text(TextField.THESIS, "zh", "专注水处理早期项目")
                .investor());
        index.settle();
        assertThat(ids("harbor")).containsExactly("s");
        SearchPage investors = search.find(query(ProfileKind.INVESTOR, "水处理", Map.of()));
        assertThat(investors.items()).extracting(FoundProfile::id).containsExactly("i");
        assertThat(investors.items().getFirst().stages()).containsExactly(Stage.SEED);
        assertThat(investors.facets().get("stage")).containsExactly(new FacetCount("SEED", 1));
    }

    @Test
    void highlightsAreInTheTextThatMatched() {
        save(SampleProfile.of("a")
                .tagline("en", "Clean factories")
                .description("en", "We clean water.\nAnd more <b>things</b>.")
                .description("zh", "本公司提供机器视觉质检设备。"));
        Highlight english = find("water").items().getFirst().highlights().getFirst();
        assertThat(english.field()).isEqualTo("description");
        assertThat(english.language()).isEqualTo("en");
        assertThat(english.fragments()).contains(new Fragment("water", true));
        assertThat(text(english)).startsWith("We clean water.");
        Highlight chinese = find("视觉质检").items().getFirst().highlights().getFirst();
        assertThat(chinese.language()).isEqualTo("zh");
        assertThat(chinese.fragments()).contains(new Fragment("视觉质检", true));
        Highlight tagline = find("factory").items().getFirst().highlights().getFirst();
        assertThat(tagline.field()).isEqualTo("tagline");
        assertThat(text(tagline)).isEqualTo("Clean factories");
    }

    @Test
    void withoutAHitTheBeginningIsShown() {
        save(SampleProfile.of("a").description("en", "word ".repeat(100)).description("zh", "水处理"));
        Highlight shown = find("").items().getFirst().highlights().getFirst();
        assertThat(shown.fragments()).hasSize(1).noneMatch(Fragment::hit);
        assertThat(text(shown)).hasSizeLessThan(210).endsWith("…");
        SearchQuery chinese = new SearchQuery(ProfileKind.STARTUP, "", Map.of(), 10, null, List.of("zh-CN", "en"));
        assertThat(text(search.find(chinese).items().getFirst().highlights().getFirst()))
                .isEqualTo("水处理");
    }

    @Test
    void facetsCountWhatOtherValuesWouldBring() {
        save(
                SampleProfile.of("1")
                        .country("IL")
                        .sectors(List.of("Water"))
                        .stage(Stage.SEED)
                        .livingRoom("israel"),
                SampleProfile.of("2").country("IL").sectors(List.of("Food, drinks")),
                SampleProfile.of("3").country("FR").sectors(List.of("Water")));
        SearchPage page = search.find(query(ProfileKind.STARTUP, "", Map.of(Dimension.COUNTRY, List.of("il"))));
        assertThat(page.total()).isEqualTo(2);
        assertThat(page.facets().get("country")).containsExactly(new FacetCount("IL", 2), new FacetCount("FR", 1));
        assertThat(page.facets().get("livingRoom")).containsExactly(new FacetCount("israel", 1));
        assertThat(page.facets().get("stage")).containsExactly(new FacetCount("SEED", 1));
    }

    @Test
    void anUnknownValueMatchesNothingButKeepsTheFacets() {
        save(SampleProfile.of("1").country("IL"));
        SearchPage page = search.find(query(ProfileKind.STARTUP, "", Map.of(Dimension.COUNTRY, List.of("XX"))));
        assertThat(page.total()).isZero();
        assertThat(page.facets().get("country")).containsExactly(new FacetCount("IL", 1));
    }

    @Test
    void theLanguageFilterAsksForTextsInIt() {
        save(
                SampleProfile.of("1").description("zh-Hans", "水"),
                SampleProfile.of("2").description("en", "water"));
        SearchPage page = search.find(query(ProfileKind.STARTUP, "", Map.of(Dimension.LANGUAGE, List.of("ZH"))));
        assertThat(page.items()).extracting(FoundProfile::id).containsExactly("1");
    }

    @Test
    void anEmptyIndexAnswers() {
        SearchPage page = find("water");
        assertThat(page.total()).isZero();
        assertThat(page.items()).isEmpty();
        assertThat(page.facets())
                .containsKeys("country", "concept", "stage", "language", "livingRoom", "seeking", "trl", "founded");
        assertThat(page.next()).isNull();
    }

    @Test
    void pagesCoverEverythingOnceEvenWhileProfilesComeAndGo() {
        for (int i = 0; i < 400; i++) {
            index.save(SampleProfile.of("p" + i)
                    .description("en", "water " + "pump ".repeat(i % 7))
                    .publishedAt(Instant.ofEpochSecond(1_000_000 + i % 5))
                    .startup());
        }
        index.settle();
        for (String text : List.of("", "water")) {
            Set<String> seen = new HashSet<>();
            String cursor = null;
            int pages = 0;
            do {
                SearchPage page =
                        search.find(new SearchQuery(ProfileKind.STARTUP, text, Map.of(), 57, cursor, List.of()));
                page.items().forEach(item -> assertThat(seen.add(item.id())).isTrue());
                cursor = page.next();
                pages++;
                save(SampleProfile.of("unrelated" + text + pages).status(Status.DRAFT));
            } while (cursor != null);
            assertThat(seen).hasSize(400);
            assertThat(pages).isEqualTo(8);
        }
    }

    @Test
    void aForeignOrChangedCursorIsRefused() {
        save(
                SampleProfile.of("1").description("en", "water"),
                SampleProfile.of("2").description("en", "water"));
        SearchQuery first = new SearchQuery(ProfileKind.STARTUP, "water", Map.of(), 1, null, List.of());
        String cursor = Objects.requireNonNull(search.find(first).next());
        for (String bad : List.of("x", "", "ÄÖ", "A".repeat(5_000), cursor.substring(1), "B" + cursor.substring(1))) {
            assertRefused("water", bad);
        }
        assertRefused("fire", cursor);
    }

    @Test
    void newestProfilesComeFirstWhenNothingIsSearched() {
        save(
                SampleProfile.of("old").publishedAt(Instant.parse("2025-01-01T00:00:00Z")),
                SampleProfile.of("new").publishedAt(Instant.parse("2026-01-01T00:00:00Z")));
        assertThat(ids("")).containsExactly("new", "old");
        assertThat(ids("  * ( \u200B ")).containsExactly("new", "old");
    }

    private void assertRefused(String text, String cursor) {
        assertThatThrownBy(
                        () -> search.find(new SearchQuery(ProfileKind.STARTUP, text, Map.of(), 1, cursor, List.of())))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(CommonProblem.INVALID_PARAMETER));
    }

    private void save(SampleProfile... profiles) {
        for (SampleProfile profile : profiles) {
            index.save(profile.startup());
        }
        index.settle();
    }

    private SearchPage find(String text) {
        return search.find(query(ProfileKind.STARTUP, text, Map.of()));
    }

    private List<String> ids(String text) {
        return find(text).items().stream().map(FoundProfile::id).toList();
    }

    private static String text(Highlight highlight) {
        return String.join(
                "", highlight.fragments().stream().map(Fragment::text).toList());
    }

    private static SearchQuery query(ProfileKind kind, String text, Map<Dimension, List<String>> filters) {
        return new SearchQuery(kind, text, filters, 100, null, List.of("en"));
    }
}
