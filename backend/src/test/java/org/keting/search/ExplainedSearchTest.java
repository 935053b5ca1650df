package org.keting.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keting.profiles.ProfileKind;
import org.keting.search.index.ProfilesInMemory;
import org.keting.search.index.SearchIndex;
import org.keting.search.index.TestIndex;
import org.keting.search.meaning.Knowledge;
import org.keting.search.meaning.KnowledgeBase;
import org.keting.search.query.Ranking;
import org.keting.search.results.FoundProfile;
import org.keting.search.results.Reason;
import org.keting.search.taxonomy.TaxonomyFiles;

/** What a query's syntax and its correction mean for the reasons. */
class ExplainedSearchTest {

    @TempDir
    private Path folder;

    private SearchIndex index;
    private Search search;

    @BeforeEach
    void open() {
        ProfilesInMemory startups = new ProfilesInMemory(ProfileKind.STARTUP);
        startups.save(SampleProfile.of("a")
                .name("Bluebird")
                .country("IL")
                .tagline("en", "Microfluidics for water treatment and desalination")
                .startup());
        KnowledgeBase knowledge = new KnowledgeBase(new Knowledge(TaxonomyFiles.shipped(), null));
        index = TestIndex.over(folder.resolve("index"), List.of(startups), 1_000, knowledge);
        index.start();
        await().atMost(Duration.ofSeconds(30)).until(() -> !index.isBuilding());
        search = TestSearch.over(index, knowledge, Ranking.ORDINARY);
    }

    @AfterEach
    void close() {
        index.stop();
    }

    @Test
    void wordsAndPhrasesAreExplained() {
        assertThat(concepts("水处理")).containsExactly("water-treatment");
        assertThat(concepts("\"water treatment\"")).containsExactly("water-treatment");
    }

    @Test
    void fieldsAndWhatIsExcludedAreNot() {
        assertThat(concepts("水处理 -\"solar energy\" country:IL")).containsExactly("water-treatment");
        assertThat(find("country:IL").why()).isEmpty();
    }

    @Test
    void aCorrectedWordIsExplained() {
        assertThat(find("microfuidics").why()).isNotEmpty();
    }

    @Test
    void whoeverWantsOnlyTheProfilesGetsNoReasons() {
        SearchQuery query = query("水处理").withoutExtras();
        assertThat(search.find(query).items().getFirst().why()).isEmpty();
        assertThat(search.find(query).items().getFirst().glosses()).isEmpty();
    }

    private List<String> concepts(String text) {
        return find(text).why().stream().map(Reason::concept).toList();
    }

    private FoundProfile find(String text) {
        return search.find(query(text)).items().getFirst();
    }

    private static SearchQuery query(String text) {
        return new SearchQuery(ProfileKind.STARTUP, text, Map.of(), 10, null, List.of("zh"));
    }
}
