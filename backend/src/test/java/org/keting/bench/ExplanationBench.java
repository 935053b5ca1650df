package org.keting.bench;

import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.keting.profiles.ProfileKind;
import org.keting.search.Search;
import org.keting.search.SearchQuery;
import org.keting.search.TestSearch;
import org.keting.search.analysis.Pinyin;
import org.keting.search.analysis.Romaji;
import org.keting.search.index.Card;
import org.keting.search.index.SearchIndex;
import org.keting.search.index.TestCards;
import org.keting.search.index.TestIndex;
import org.keting.search.meaning.Knowledge;
import org.keting.search.meaning.KnowledgeBase;
import org.keting.search.query.Ranking;
import org.keting.search.results.FoundProfile;
import org.keting.search.results.Reader;
import org.keting.search.results.Reason;
import org.keting.search.results.Reasons;
import org.keting.search.suggestions.TestSuggestions;

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

    private static final int WARM_UP = 50;
    private static final int ROUNDS = 300;

    private ExplanationBench() {}

    /** Prints two tables. */
    public static void main(String[] arguments) throws IOException {
        int count = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        String named = System.getenv("KETING_TEST_PROFILES");
        Path source = Path.of(named == null ? "src/main/resources/demo/startups.jsonl" : named);
        SyntheticStartups profiles = new SyntheticStartups(source, count);
        KnowledgeBase knowledge = new KnowledgeBase(KnowledgeBase.shippedKnowledge());
        memory(knowledge);
        Path folder = Files.createTempDirectory("keting-explanation-bench");
        SearchIndex index = TestIndex.over(folder, List.of(profiles), 50_000, knowledge);
        index.start();
        while (index.isBuilding()) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        try {
            reasons(profiles, TestSearch.over(index, knowledge, Ranking.ORDINARY), knowledge.get());
            suggestions(new TestSuggestions(index, knowledge));
        } finally {
            index.stop();
        }
    }

    private static void memory(KnowledgeBase knowledge) throws IOException {
        SearchIndex none = TestIndex.over(Files.createTempDirectory("keting-no-index"), List.of(), 1, knowledge);
        Romaji.of("水"); // the analyzers have its dictionary anyway
        Pinyin.of('水');
        long before = used();
        long began = System.nanoTime();
        TestSuggestions suggestions = new TestSuggestions(none, knowledge);
        int keys = suggestions.prepare();
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf("%,d keys in %.1f s, %.1f MB of heap%n%n", keys, seconds, (used() - before) / 1e6);
        Reference.reachabilityFence(suggestions);
    }

    /** Of the hundred best results of each query. */
    private static void reasons(SyntheticStartups profiles, Search search, Knowledge knowledge) {
        System.out.printf("%-28s %9s %9s %9s %9s%n", "microseconds a result", "mean", "median", "p99", "% meaning");
        Reader reader = new Reader(List.of("zh"));
        Map<String, List<Card>> found = new LinkedHashMap<>();
        for (String query : QUERIES) {
            SearchQuery asked = new SearchQuery(ProfileKind.STARTUP, query, Map.of(), 100, null, List.of("zh"));
            List<String> ids = search.find(asked.withoutExtras()).items().stream()
                    .map(FoundProfile::id)
                    .toList();
            found.put(query, profiles.findAll(ids).stream().map(TestCards::of).toList());
        }
        for (int round = 0; round <= WARM_UP; round++) {
            boolean last = round == WARM_UP;
            found.forEach((query, cards) -> time(query, cards, new Reasons(query, knowledge, reader), last));
        }
    }

    private static void time(String query, List<Card> cards, Reasons reasons, boolean shown) {
        long[] times = new long[cards.size()];
        int byMeaning = 0;
        for (int i = 0; i < times.length; i++) {
            long before = System.nanoTime();
            List<Reason> why = reasons.of(cards.get(i), List.of());
            times[i] = System.nanoTime() - before;
            byMeaning += why.stream().anyMatch(reason -> reason.kind() == Reason.Kind.MEANING) ? 1 : 0;
        }
        if (shown) {
            print(query, times, byMeaning * 100.0 / times.length);
        }
    }

    private static void suggestions(TestSuggestions suggestions) throws IOException {
        suggestions.prepare();
        System.out.println();
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
