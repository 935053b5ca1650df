package org.keting.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keting.profiles.ProfileKind;
import org.keting.profiles.Seeking;
import org.keting.profiles.Stage;
import org.keting.search.Understood.ConceptFound;
import org.keting.search.Understood.FieldAsked;
import org.keting.search.index.TestIndex;
import org.keting.search.meaning.KnowledgeBase;
import org.keting.search.query.Ranking;
import org.keting.search.results.FoundProfile;

/** Phrases, exclusions and fields, over words, concepts and meaning. */
class SyntaxTest {

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
                SampleProfile.of("en")
                        .name("Pure Flow Systems")
                        .country("IL")
                        .city("Tel Aviv-Yafo")
                        .livingRoom("israel")
                        .stage(Stage.SEED)
                        .trl(6)
                        .founded(2019)
                        .seeking(Seeking.INVESTMENT)
                        .sectors(List.of("Water Treatment"))
                        .description("en", "Membranes for treating waste water in the chemical industry."),
                SampleProfile.of("de")
                        .name("Klarwasser")
                        .country("DE")
                        .stage(Stage.GROWTH)
                        .trl(9)
                        .founded(2005)
                        .sectors(List.of("Water Treatment"))
                        .description("de", "Wir bauen Anlagen, die Abwasser reinigen."),
                SampleProfile.of("zh").country("CN").description("zh", "本公司提供污水处理设备，用于化工行业。"),
                SampleProfile.of("he").country("IL").description("he", "אנחנו מפתחים מערכות לטיהור מים מזוהמים"),
                SampleProfile.of("ja").country("JP").description("ja", "工場の排水を処理する装置を開発しています。"));
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @Test
    void aPhraseMustStandAsItIs() {
        assertThat(ids("\"waste water\"")).containsExactly("en");
        assertThat(ids("\"water waste\"")).isEmpty();
        assertThat(ids("\"污水处理\"")).containsExactly("zh");
        assertThat(ids("\"污水處理設備\"")).containsExactly("zh");
        assertThat(ids("\"处理污水\"")).isEmpty();
        assertThat(ids("\"לטיהור מים\"")).containsExactly("he");
        assertThat(ids("\"טיהור מים\"")).containsExactly("he");
        assertThat(ids("\"מים טיהור\"")).isEmpty();
        assertThat(ids("「排水を処理」")).containsExactly("ja");
        assertThat(ids("\"pure flow\"")).containsExactly("en");
        assertThat(ids("\"tel aviv-yafo\"")).containsExactly("en");
        assertThat(ids("\"for treating\"")).containsExactly("en");
    }

    @Test
    void meaningAndConceptsBringBackNothingThatAPhraseRulesOut() {
        assertThat(ids("污水处理")).contains("en", "de", "he", "ja", "zh");
        assertThat(ids("污水处理 \"waste water\"")).containsExactly("en");
        assertThat(ids("\"污水处理\"")).containsExactly("zh");
    }

    @Test
    void meaningAndConceptsBringBackNothingThatIsExcluded() {
        assertThat(ids("污水处理 -membranes")).contains("de", "zh").doesNotContain("en");
        assertThat(ids("污水处理 -country:IL")).contains("de", "zh").doesNotContain("en", "he");
        assertThat(ids("污水处理 -\"waste water\"")).doesNotContain("en");
        assertThat(ids("-membranes")).containsExactlyInAnyOrder("de", "zh", "he", "ja");
    }

    @Test
    void fieldsAloneListAllThatFits() {
        assertThat(ids("country:IL")).containsExactlyInAnyOrder("en", "he");
        assertThat(ids("国家：以色列 stage:seed")).containsExactly("en");
        assertThat(ids("country:IL country:DE")).containsExactlyInAnyOrder("en", "de", "he");
        assertThat(ids("trl:>=6")).containsExactlyInAnyOrder("en", "de");
        assertThat(ids("trl:6..8")).containsExactly("en");
        assertThat(ids("founded:..2010")).containsExactly("de");
        assertThat(ids("city:\"tel aviv\"")).containsExactly("en");
        assertThat(ids("name:klarwasser")).containsExactly("de");
        assertThat(ids("name:klar")).containsExactly("de");
        assertThat(ids("seeking:融资")).containsExactly("en");
        assertThat(ids("room:\"Israel Living Room\"")).containsExactly("en");
        assertThat(ids("language:hebrew")).containsExactly("he");
        assertThat(ids("sector:水处理")).containsExactlyInAnyOrder("en", "de");
    }

    @Test
    void whatWasUnderstoodIsSaid() {
        Understood understood =
                find("污水处理 \"waste water\" -robot country:israel -trl:..3").understood();
        assertThat(understood.text()).isEqualTo("污水处理");
        assertThat(understood.phrases()).containsExactly("waste water");
        assertThat(understood.excluded()).containsExactly("robot");
        assertThat(understood.fields())
                .containsExactly(new FieldAsked("country", "IL", false), new FieldAsked("trl", "..3", true));
        assertThat(understood.concepts()).extracting(ConceptFound::id).isNotEmpty();
        assertThat(understood.corrected()).isNull();
    }

    private static void save(SampleProfile... profiles) {
        for (SampleProfile profile : profiles) {
            index.save(profile.startup());
        }
        index.settle();
    }

    private static SearchPage find(String text) {
        return search.find(new SearchQuery(ProfileKind.STARTUP, text, Map.of(), 100, null, List.of("zh")));
    }

    private static List<String> ids(String text) {
        return find(text).items().stream().map(FoundProfile::id).toList();
    }
}
