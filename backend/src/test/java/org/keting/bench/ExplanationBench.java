package org.keting.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.keting.search.index.Card;
import org.keting.search.index.SearchIndex;
import org.keting.search.index.TestCards;
import org.keting.search.index.TestIndex;
import org.keting.search.meaning.Knowledge;
import org.keting.search.meaning.KnowledgeBase;
import org.keting.search.results.Reader;
import org.keting.search.results.Reason;
import org.keting.search.results.Reasons;
import org.keting.search.suggestions.TestSuggestions;
import org.keting.search.taxonomy.TaxonomyFiles;

/**
 * What explaining a result costs, and how long suggestions take and how much memory, at 100,000 profiles or the number in the
 * first argument. The profiles are mixed from those in the file named by {@code KETING_TEST_PROFILES}, or from the demo set.
 */
public final class ExplanationBench {

    private static final List<String> QUERIES =
            List.of("水处理", "机器视觉质检", "单精子筛选", "网络安全", "太阳能", "发现汽车表面的划痕", "让老人在家里更安全的设备", "water treatment");

    private static final List<String> TYPED = List.of(
            "s", "sh", "shui", "shuicl", "a", "c", "水", "智能", "mizu", "w", "water", "water t", "i", "isr", "tel",
            "人工智能", "ב", "e");

    private static final int CARDS = 2_000;
    private static final int ROUNDS = 300;

    private ExplanationBench() {}

    /** Prints two tables. */
    public static void main(String[] arguments) throws IOException {
        int count = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        String named = System.getenv("KETING_TEST_PROFILES");
        Path source = Path.of(named == null ? "src/main/resources/demo/startups.jsonl" : named);
        SyntheticStartups profiles = new SyntheticStartups(source, count);
        KnowledgeBase knowledge =
                new KnowledgeBase(new Knowledge(TaxonomyFiles.shipped(), KnowledgeBase.shippedEmbedder()));
        reasons(cards(profiles), knowledge.get());
        Path folder = Files.createTempDirectory("keting-explanation-bench");
        SearchIndex index = TestIndex.over(folder, List.of(profiles), 50_000, knowledge);
        index.start();
        while (index.isBuilding()) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        try {
            suggestions(new TestSuggestions(index, knowledge));
        } finally {
            index.stop();
        }
    }

    private static List<Card> cards(SyntheticStartups profiles) {
        List<Card> cards = new ArrayList<>();
        profiles.forEach(profile -> {
            if (cards.size() < CARDS) {
                cards.add(TestCards.of(profile));
            }
        });
        return cards;
    }

    /** Of any profiles: those that were found are explained sooner, since they have what is looked for. */
    private static void reasons(List<Card> cards, Knowledge knowledge) {
        System.out.printf("%-28s %9s %9s %9s %9s%n", "microseconds a result", "mean", "median", "p99", "meaning");
        for (int round = 0; round < 3; round++) {
            for (String query : QUERIES) {
                Reasons reasons = new Reasons(query, knowledge, new Reader(List.of("zh")));
                long[] times = new long[cards.size()];
                int byMeaning = 0;
                for (int i = 0; i < times.length; i++) {
                    long before = System.nanoTime();
                    List<Reason> why = reasons.of(cards.get(i), List.of());
                    times[i] = System.nanoTime() - before;
                    byMeaning += why.stream().anyMatch(reason -> reason.kind() == Reason.Kind.MEANING) ? 1 : 0;
                }
                if (round == 2) {
                    print(query, times, byMeaning * 100.0 / times.length);
                }
            }
        }
    }

    private static void suggestions(TestSuggestions suggestions) throws IOException {
        long before = used();
        long began = System.nanoTime();
        int keys = suggestions.prepare();
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf("%n%,d keys in %.1f s, %.1f MB of heap%n", keys, seconds, (used() - before) / 1e6);
        System.out.printf("%-28s %9s %9s %9s %9s%n", "microseconds", "mean", "median", "p99", "found");
        for (int round = 0; round < 2; round++) {
            for (String typed : TYPED) {
                long[] times = new long[ROUNDS];
                int found = 0;
                for (int i = 0; i < ROUNDS; i++) {
                    long start = System.nanoTime();
                    found = suggestions.count(typed, i % 2 == 0 ? "zh" : "en");
                    times[i] = System.nanoTime() - start;
                }
                if (round == 1) {
                    print(typed, times, found);
                }
            }
        }
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void print(String name, long[] nanos, double share) {
        double mean = Arrays.stream(nanos).average().orElse(0) / 1e3;
        Arrays.sort(nanos);
        System.out.printf(
                "%-28s %9.1f %9.1f %9.1f %9.0f%n",
                name, mean, nanos[nanos.length / 2] / 1e3, nanos[nanos.length * 99 / 100] / 1e3, share);
    }
}
