package org.keting.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keting.profiles.ProfileKind;
import org.keting.search.SearchPage.FacetCount;
import org.keting.search.index.Dimension;
import org.keting.search.index.TestIndex;
import org.keting.search.meaning.Knowledge;
import org.keting.search.meaning.KnowledgeBase;
import org.keting.search.query.Ranking;
import org.keting.search.results.FoundProfile;
import org.keting.search.taxonomy.Concept;
import org.keting.search.taxonomy.Taxonomy;

class ConceptFacetTest {

    private static final KnowledgeBase KNOWLEDGE = new KnowledgeBase(new Knowledge(
            new Taxonomy(List.of(
                    concept("water", null, "水", "water"),
                    concept("desalination", "water", "海水淡化", "desalination"),
                    concept("robots", null, "机器人", "robots"))),
            null));

    @TempDir
    private Path folder;

    private TestIndex index;
    private Search search;

    @BeforeEach
    void open() {
        index = new TestIndex(folder, KNOWLEDGE).start();
        search = TestSearch.over(index.index(), KNOWLEDGE, Ranking.ORDINARY);
        save(
                SampleProfile.of("sector").sectors(List.of("Desalination")).tagline("en", "Robots for water"),
                SampleProfile.of("tag").tags("Water").founded(2017),
                SampleProfile.of("tagline").tagline("zh", "家用机器人").founded(1975));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void countsSectorsAndTagsAndElseTaglines() {
        assertThat(facets("en", "concept"))
                .containsExactly(
                        new FacetCount("water", 2, "water", null),
                        new FacetCount("desalination", 1, "desalination", "water"),
                        new FacetCount("robots", 1, "robots", null));
    }

    @Test
    void labelsAreInTheReadersLanguage() {
        assertThat(facets("zh-CN", "concept"))
                .extracting(FacetCount::label)
                .containsExactlyInAnyOrder("水", "海水淡化", "机器人");
    }

    @Test
    void aConceptIsFoundWithWhatIsNarrower() {
        assertThat(filtered(Dimension.CONCEPT, "water")).containsExactlyInAnyOrder("sector", "tag");
        assertThat(filtered(Dimension.CONCEPT, "desalination")).containsExactly("sector");
    }

    @Test
    void yearsAreCountedInSpans() {
        assertThat(facets("en", "founded"))
                .containsExactlyInAnyOrder(new FacetCount("2015-2019", 1), new FacetCount("before-1990", 1));
        assertThat(filtered(Dimension.FOUNDED, "2015-2019")).containsExactly("tag");
        assertThat(filtered(Dimension.FOUNDED, "Before-1990")).containsExactly("tagline");
    }

    @Test
    void sectorsAreFilteredByAsTheyAreWorded() {
        assertThat(filtered(Dimension.SECTOR, "Desalination")).containsExactly("sector");
        assertThat(search.find(query("en", Map.of())).facets()).doesNotContainKey("sector");
    }

    private static Concept concept(String id, @org.jspecify.annotations.Nullable String broader, String zh, String en) {
        return new Concept(id, broader, Map.of("zh", List.of(zh), "en", List.of(en)));
    }

    private List<FacetCount> facets(String language, String dimension) {
        return search.find(query(language, Map.of())).facets().getOrDefault(dimension, List.of());
    }

    private List<String> filtered(Dimension dimension, String value) {
        return search.find(query("en", Map.of(dimension, List.of(value)))).items().stream()
                .map(FoundProfile::id)
                .toList();
    }

    private void save(SampleProfile... profiles) {
        for (SampleProfile profile : profiles) {
            index.save(profile.startup());
        }
        index.settle();
    }

    private static SearchQuery query(String language, Map<Dimension, List<String>> filters) {
        return new SearchQuery(ProfileKind.STARTUP, "", filters, 10, null, List.of(language));
    }
}
