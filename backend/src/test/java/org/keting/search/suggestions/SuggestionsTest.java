package org.keting.search.suggestions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keting.profiles.ProfileKind;
import org.keting.search.SampleProfile;
import org.keting.search.index.ProfilesInMemory;
import org.keting.search.index.SearchIndex;
import org.keting.search.index.TestIndex;
import org.keting.search.meaning.Knowledge;
import org.keting.search.meaning.KnowledgeBase;
import org.keting.search.suggestions.Suggestion.Kind;
import org.keting.search.suggestions.Suggestions.Request;
import org.keting.search.taxonomy.Concept;
import org.keting.search.taxonomy.Taxonomy;
import org.keting.search.taxonomy.TaxonomyFiles;

class SuggestionsTest {

    @TempDir
    static Path folder;

    private static final KnowledgeBase KNOWLEDGE = new KnowledgeBase(new Knowledge(TaxonomyFiles.shipped(), null));

    private static SearchIndex index;
    private static Suggestions suggestions;

    @BeforeAll
    static void open() {
        ProfilesInMemory startups = new ProfilesInMemory(ProfileKind.STARTUP);
        ProfilesInMemory investors = new ProfilesInMemory(ProfileKind.INVESTOR);
        for (int i = 0; i < 5; i++) {
            startups.save(SampleProfile.of("water" + i)
                    .country("IL")
                    .city("Tel Aviv")
                    .tagline("en", "water treatment")
                    .startup());
        }
        startups.save(SampleProfile.of("a")
                .name("Aquarion \"Blue\" GmbH")
                .country("DE")
                .city("Münster")
                .tagline("en", "sperm selection; reverse osmosis")
                .startup());
        startups.save(
                SampleProfile.of("cn").name("青岛明远科技").country("CN").city("青岛").startup());
        startups.save(SampleProfile.of("jp").name("サイバーダイン株式会社").country("JP").startup());
        startups.save(SampleProfile.of("x").name("Extra Aquarion").startup());
        investors.save(
                SampleProfile.of("fund").name("Aquarion Capital").country("CN").investor());
        index = TestIndex.over(folder.resolve("index"), List.of(startups, investors), 1_000, KNOWLEDGE);
        index.start();
        await().atMost(Duration.ofSeconds(30)).until(() -> !index.isBuilding());
        suggestions = new Suggestions(index, new SuggestedWords(KNOWLEDGE));
    }

    @AfterAll
    static void close() {
        index.stop();
    }

    @ParameterizedTest
    @CsvSource({
        "水, zh",
        "水处, zh",
        "水處理, zh",
        "shui, zh",
        "shuichuli, zh",
        "scl, zh",
        "shuicl, zh",
        "Shuǐ chǔ, zh",
        "water t, zh",
        "mizushori, zh",
        "mizusyo, zh",
        "טיפול ב, zh",
        "wasserauf, zh",
        "traitement de l'e, zh",
        "épur, zh",
        "EPUR, zh",
        "treatm, zh"
    })
    void aConceptIsFoundByTheBeginningOfAnyOfItsWords(String typed, String reader) throws IOException {
        assertThat(find(typed, reader)).anySatisfy(suggestion -> {
            assertThat(suggestion.kind()).isEqualTo(Kind.CONCEPT);
            assertThat(suggestion.concept()).isEqualTo("water-treatment");
            assertThat(suggestion.text()).isEqualTo("水处理");
            assertThat(suggestion.query()).isEqualTo("水处理");
        });
    }

    @Test
    void whatWasTypedIsShownWhereItIsSomethingElse() throws IOException {
        assertThat(concept(find("wasserauf", "en"), "water-treatment"))
                .isEqualTo(new Suggestion(
                        Kind.CONCEPT,
                        "water treatment",
                        "Wasseraufbereitung",
                        null,
                        "water-treatment",
                        "water treatment"));
        assertThat(concept(find("water tr", "en"), "water-treatment").detail()).isNull();
    }

    @Test
    void theReadersOwnWordsComeFirstThenWhatMoreProfilesHave() throws IOException {
        assertThat(find("water", "en").getFirst().concept()).isEqualTo("water");
        assertThat(find("wassera", "de")).extracting(Suggestion::text).startsWith("Wasseraufbereitung");
        assertThat(find("水", "zh"))
                .extracting(Suggestion::concept)
                .startsWith("water")
                .contains("water-treatment");
    }

    @Test
    void whatNoProfileHasIsNotSuggested() throws IOException {
        assertThat(find("blockchain", "en")).isEmpty();
    }

    @Test
    void namesAreFoundAndTheirProfilesNamed() throws IOException {
        assertThat(find("aquar", "en").stream().filter(found -> found.kind() == Kind.NAME))
                .extracting(Suggestion::text)
                .containsExactly("Aquarion \"Blue\" GmbH", "Extra Aquarion");
        Suggestion first = find("Aquarion B", "en").getFirst();
        assertThat(first.id()).isEqualTo("a");
        assertThat(first.query()).isEqualTo("\"Aquarion  Blue  GmbH\"");
        assertThat(suggestions.find(new Request(ProfileKind.INVESTOR, "aquar", List.of("en"), 8)))
                .extracting(Suggestion::text)
                .containsExactly("Aquarion Capital");
    }

    @ParameterizedTest
    @CsvSource({"mingyuan, cn", "明远, cn", "青岛明, cn", "qdmy, cn", "saibadain, jp", "サイバ, jp", "aquarionbluegmbh, a"})
    void namesAreFoundAsTheyAreRead(String typed, String id) throws IOException {
        assertThat(find(typed, "zh")).extracting(Suggestion::id).contains(id);
    }

    @Test
    void placesAreFoundInAnyLanguage() throws IOException {
        assertThat(find("以色", "en")).contains(new Suggestion(Kind.COUNTRY, "Israel", "以色列", null, null, "country:IL"));
        assertThat(find("yise", "zh")).contains(new Suggestion(Kind.COUNTRY, "以色列", null, null, null, "country:IL"));
        assertThat(find("fra", "en")).noneMatch(found -> found.kind() == Kind.COUNTRY);
        assertThat(find("tel", "zh"))
                .contains(new Suggestion(Kind.CITY, "Tel Aviv", null, null, null, "city:\"Tel Aviv\""));
        assertThat(find("munst", "zh")).extracting(Suggestion::text).contains("Münster");
        assertThat(find("qingd", "zh")).extracting(Suggestion::text).contains("青岛");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\"",
                "*",
                "\0",
                "\uD800",
                "🚀",
                "^",
                "^a",
                "\u200F",
                "((((",
                "qqqqqqqqqqq",
                "ﷺ",
                "zhzhzhzhzhzhzhzhzhzhzhzhzhzhzh"
            })
    void whatMeansNothingHasNone(String typed) throws IOException {
        assertThat(find(typed, "zh")).allMatch(found -> typed.equals("^a"));
    }

    @Test
    void longTextsHaveNoneAndRandomOnesDoNoHarm() throws IOException {
        assertThat(find("water ".repeat(20), "en")).isEmpty();
        Random random = new Random(20_261_124);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(8); length > 0; length--) {
                text.append((char) random.nextInt(Character.MAX_VALUE + 1));
            }
            assertThat(find(text.toString(), text.toString()))
                    .as("seed 20261124, %d", i)
                    .hasSizeLessThanOrEqualTo(8);
        }
    }

    @Test
    void anAnswerHasTheSizeAskedFor() throws IOException {
        assertThat(suggestions.find(new Request(ProfileKind.STARTUP, "s", List.of("zh"), 3)))
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void anotherTaxonomyIsSuggestedSoon() throws IOException {
        KnowledgeBase learning = new KnowledgeBase(new Knowledge(Taxonomy.EMPTY, null));
        Suggestions changing = new Suggestions(index, new SuggestedWords(learning));
        Request request = new Request(ProfileKind.STARTUP, "woda", List.of("en"), 8);
        assertThat(changing.find(request)).isEmpty();
        List<Concept> concepts = new ArrayList<>();
        concepts.add(new Concept("water-treatment", null, Map.of("en", List.of("wodatech"))));
        learning.learn(new Taxonomy(concepts));
        await().atMost(Duration.ofSeconds(10))
                .until(() -> changing.find(request).size() == 1);
    }

    private static List<Suggestion> find(String typed, String reader) throws IOException {
        return suggestions.find(new Request(ProfileKind.STARTUP, typed, List.of(reader), 8));
    }

    private static Suggestion concept(List<Suggestion> found, String concept) {
        return found.stream()
                .filter(suggestion -> concept.equals(suggestion.concept()))
                .findFirst()
                .orElseThrow();
    }
}
