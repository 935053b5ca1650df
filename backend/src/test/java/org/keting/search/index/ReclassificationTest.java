package org.keting.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keting.search.SampleProfile;
import org.keting.search.meaning.Knowledge;
import org.keting.search.meaning.KnowledgeBase;
import org.keting.search.taxonomy.Concept;
import org.keting.search.taxonomy.Taxonomy;

/** After a change of the taxonomy the index is the one that a new one would be, and only what differs was written. */
class ReclassificationTest {

    private static final List<String> WORDS =
            List.of("water", "pump", "pumps", "heat pump", "sperm", "single sperm", "laser", "desalination", "robot");
    private static final List<String> CHINESE = List.of("水处理", "水泵", "激光", "机器人", "海水淡化", "污水");

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void afterSomeChangesTheIndexIsTheOneThatARebuildWouldMake(long seed) throws IOException {
        Random random = new Random(seed);
        KnowledgeBase knowledge = new KnowledgeBase(new Knowledge(taxonomy(random), null));
        try (TestIndex index = new TestIndex(folder, knowledge)) {
            index.start();
            save(index, random, 0, 120);
            index.settle();
            for (int change = 0; change < 4; change++) {
                knowledge.learn(taxonomy(random));
                save(index, random, random.nextInt(120), 1 + random.nextInt(3));
                if (random.nextInt(3) == 0) {
                    index.index().rebuild();
                }
                if (random.nextInt(3) == 0) {
                    index.crashAndRestart();
                }
            }
            quiet(index);
            Map<String, TreeSet<String>> reclassified = concepts(index);
            index.index().rebuild();
            quiet(index);
            assertThat(concepts(index)).isEqualTo(reclassified);
            assertThat(reclassified).isNotEmpty();
        }
    }

    @Test
    void aChangeWhileTheHouseWasClosedIsCaughtUpWith() throws IOException {
        try (TestIndex index = new TestIndex(folder, new KnowledgeBase(Knowledge.NONE))) {
            index.start();
            index.save(SampleProfile.of("a").description("en", "laser tools").startup());
            index.settle();
        }
        Concept laser = new Concept("laser", null, Map.of("en", List.of("laser")));
        KnowledgeBase learned = new KnowledgeBase(new Knowledge(new Taxonomy(List.of(laser)), null));
        try (TestIndex index = new TestIndex(folder, learned)) {
            index.startups.save(
                    SampleProfile.of("a").description("en", "laser tools").startup());
            index.start();
            quiet(index);
            assertThat(concepts(index)).containsOnlyKeys("concept=laser");
        }
    }

    @Test
    void onlyProfilesThatItConcernsAreIndexedAgain() throws IOException {
        KnowledgeBase knowledge = new KnowledgeBase(Knowledge.NONE);
        try (TestIndex index = new TestIndex(folder, knowledge)) {
            index.start();
            for (int i = 0; i < 50; i++) {
                index.save(SampleProfile.of("p" + i)
                        .description("en", i == 7 ? "laser" : "water")
                        .startup());
            }
            index.settle();
            index.index().commit();
            knowledge.learn(new Taxonomy(List.of(new Concept("laser", null, Map.of("en", List.of("laser"))))));
            assertThat(index.status().percent()).isZero();
            quiet(index);
            int replaced =
                    index.index().ask(searcher -> searcher.getIndexReader().numDeletedDocs());
            assertThat(replaced).isEqualTo(1);
        }
    }

    private static void quiet(TestIndex index) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> index.status().percent() == null);
        index.settle();
    }

    private static void save(TestIndex index, Random random, int from, int count) {
        for (int i = from; i < from + count; i++) {
            index.save(SampleProfile.of("p" + i)
                    .version(random.nextLong(1L << 40))
                    .description("en", some(random, WORDS, " and "))
                    .tagline("zh", some(random, CHINESE, "与"))
                    .sectors(List.of(some(random, WORDS, " "), some(random, CHINESE, "")))
                    .startup());
        }
    }

    private static String some(Random random, List<String> words, String joint) {
        List<String> chosen = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            chosen.add(words.get(random.nextInt(words.size())));
        }
        return String.join(joint, chosen);
    }

    private static Taxonomy taxonomy(Random random) {
        List<Concept> concepts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String broader = i > 0 && random.nextBoolean() ? "c" + random.nextInt(i) : null;
            concepts.add(new Concept(
                    "c" + i,
                    broader,
                    Map.of(
                            "en", List.of(WORDS.get(random.nextInt(WORDS.size()))),
                            "zh", List.of(CHINESE.get(random.nextInt(CHINESE.size()))))));
        }
        return new Taxonomy(concepts);
    }

    /** Each concept with the ids and frequencies of its documents. */
    private static Map<String, TreeSet<String>> concepts(TestIndex index) throws IOException {
        return index.index().ask(searcher -> {
            Map<String, TreeSet<String>> found = new TreeMap<>();
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                for (String field : List.of(Fields.CONCEPT, Fields.CONCEPT_WIDER)) {
                    var terms = MultiTerms.getTerms(leaf.reader(), field);
                    TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
                    for (BytesRef term = each.next(); term != null; term = each.next()) {
                        PostingsEnum postings = each.postings(null, PostingsEnum.FREQS);
                        for (int doc = postings.nextDoc();
                                doc != DocIdSetIterator.NO_MORE_DOCS;
                                doc = postings.nextDoc()) {
                            if (leaf.reader().getLiveDocs() == null
                                    || leaf.reader().getLiveDocs().get(doc)) {
                                String id = leaf.reader()
                                        .storedFields()
                                        .document(doc)
                                        .get(Fields.STORED_ID);
                                found.computeIfAbsent(field + "=" + term.utf8ToString(), any -> new TreeSet<>())
                                        .add(id + " " + postings.freq());
                            }
                        }
                    }
                }
            }
            return found;
        });
    }
}
