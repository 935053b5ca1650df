package org.keting.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.keting.search.index.Fields;
import org.keting.search.index.SearchIndex;
import org.keting.search.index.TestIndex;
import org.keting.search.meaning.KnowledgeBase;
import org.keting.search.taxonomy.Concept;
import org.keting.search.taxonomy.Taxonomy;

/** How long after a word was added to a concept its profiles can be found; a rare word, and one that thousands have. */
final class VocabularyBench {

    private VocabularyBench() {}

    /** The optional argument is the number of profiles. */
    public static void main(String[] arguments) throws IOException {
        int count = arguments.length == 0 ? 2_500 : Integer.parseInt(arguments[0]);
        String named = System.getenv("KETING_TEST_PROFILES");
        Path source = named == null ? Path.of("src/main/resources/demo/startups.jsonl") : Path.of(named);
        Path folder = Files.createTempDirectory("keting-vocabulary-bench");
        KnowledgeBase knowledge = new KnowledgeBase(KnowledgeBase.shippedKnowledge());
        SearchIndex index = TestIndex.over(
                folder.resolve("index"), List.of(new SyntheticStartups(source, count)), 50_000, knowledge);
        index.start();
        await(index);
        try {
            for (String word : List.of("spermatozoon", "hospital", "platform", "the")) {
                measure(index, knowledge, word);
            }
        } finally {
            index.stop();
        }
    }

    private static void measure(SearchIndex index, KnowledgeBase knowledge, String word) throws IOException {
        long began = System.nanoTime();
        long cpuBegan = cpuNanos();
        knowledge.learn(with(knowledge.get().taxonomy(), word));
        long learned = System.nanoTime();
        await(index);
        int found = index.ask(searcher -> searcher.count(new TermQuery(new Term(Fields.CONCEPT, "bench-" + word))));
        System.out.printf(
                "%-14s queries after %.2f s, %,d profiles after %.2f s (%.2f s of CPU)%n",
                word, (learned - began) / 1e9, found, (System.nanoTime() - began) / 1e9, (cpuNanos() - cpuBegan) / 1e9);
    }

    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }

    private static Taxonomy with(Taxonomy taxonomy, String word) {
        List<Concept> concepts = new ArrayList<>(taxonomy.concepts());
        concepts.add(new Concept("bench-" + word, null, new HashMap<>(Map.of("en", List.of(word)))));
        return new Taxonomy(concepts);
    }

    private static void await(SearchIndex index) throws IOException {
        while (index.isBuilding()
                || index.status().percent() != null
                || index.status().behind() > 0) {
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }
}
