package org.keting.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.keting.profiles.ProfileKind;
import org.keting.search.Search;
import org.keting.search.SearchQuery;
import org.keting.search.TestSearch;
import org.keting.search.index.Dimension;
import org.keting.search.index.SearchIndex;
import org.keting.search.index.TestIndex;
import org.keting.search.meaning.KnowledgeBase;
import org.keting.search.query.Ranking;

/**
 * Search at 100,000 profiles against a bare Lucene disjunction over the same texts in the same run: latency on one thread,
 * by the clock and in CPU time (which a busy machine distorts less), indexing rate and size. The profiles are mixed from
 * those in the file named by {@code KETING_TEST_PROFILES}, or from the demo set. A first argument changes their number.
 */
public final class SearchBench {

    private static final int WARM_UP = 1_000;
    private static final int MEASURED = 2_000;
    private static final long SEED = 20_261_124;

    private SearchBench() {}

    private interface Asked {
        void ask(String query) throws IOException;
    }

    private record Row(String name, long[] wall, long[] cpu) {}

    /** Prints tables; the optional argument is the number of profiles. */
    public static void main(String[] arguments) throws IOException {
        int count = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        SyntheticStartups profiles = new SyntheticStartups(source(), count);
        Path folder = Files.createTempDirectory("keting-search-bench");
        KnowledgeBase knowledge = new KnowledgeBase(KnowledgeBase.shippedKnowledge());
        SearchIndex index = TestIndex.over(folder.resolve("index"), List.of(profiles), 50_000, knowledge);
        try (BareIndex bare = built(
                "bare index", count, folder.resolve("bare"), () -> new BareIndex(folder.resolve("bare"), profiles))) {
            built("search index", count, folder.resolve("index"), () -> fill(index));
            Search search = TestSearch.over(index, knowledge, Ranking.ORDINARY);
            List<String> queries = queries(profiles);
            List<Row> rows = List.of(
                    run("bare BM25, top 10", queries, bare::best),
                    run("search: 10, facets, highlights", queries, text -> search.find(query(text, Map.of()))),
                    run(
                            "ten best and nothing else",
                            queries,
                            text -> search.find(query(text, Map.of()).withoutExtras())),
                    run("the same, a word misspelled", misspelled(queries), text -> search.find(query(text, Map.of()))),
                    run("the same, one country", queries, text -> search.find(query(text, COUNTRY))),
                    run("list of all", queries, text -> search.find(query("", Map.of()))),
                    run("list of one country", queries, text -> search.find(query("", COUNTRY))));
            print(rows);
        } finally {
            index.stop();
        }
    }

    private static final Map<Dimension, List<String>> COUNTRY = Map.of(Dimension.COUNTRY, List.of("IL"));

    private static SearchQuery query(String text, Map<Dimension, List<String>> filters) {
        return new SearchQuery(ProfileKind.STARTUP, text, filters, 10, null, List.of("en"));
    }

    /** The same with two letters of the longest word swapped. */
    private static List<String> misspelled(List<String> queries) {
        return queries.stream()
                .map(query -> {
                    String longest = Stream.of(query.split(" "))
                            .max(Comparator.comparingInt(String::length))
                            .orElse("");
                    int at = longest.length() / 2;
                    return at < 2
                            ? query
                            : query.replace(
                                    longest,
                                    longest.substring(0, at - 1)
                                            + longest.charAt(at)
                                            + longest.charAt(at - 1)
                                            + longest.substring(at + 1));
                })
                .toList();
    }

    private static Path source() {
        String named = System.getenv("KETING_TEST_PROFILES");
        return named == null ? Path.of("src/main/resources/demo/startups.jsonl") : Path.of(named);
    }

    private interface Building<T> {
        T build() throws IOException;
    }

    private static <T> T built(String name, int count, Path folder, Building<T> building) throws IOException {
        long began = System.nanoTime();
        long cpuBegan = processCpuNanos();
        T built = building.build();
        double seconds = (System.nanoTime() - began) / 1e9;
        double cpuSeconds = (processCpuNanos() - cpuBegan) / 1e9;
        System.out.printf(
                "%-14s %,d profiles in %.1f s (%.1f s of CPU): %,.0f a second, %.0f MB%n",
                name, count, seconds, cpuSeconds, count / seconds, megabytes(folder));
        return built;
    }

    private static long processCpuNanos() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }

    private static SearchIndex fill(SearchIndex index) {
        index.start();
        while (index.isBuilding()) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        return index;
    }

    private static double megabytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                            .mapToLong(file -> file.toFile().length())
                            .sum()
                    / 1e6;
        }
    }

    /** One to three words of one text's language, most of them English as in the file. */
    private static List<String> queries(SyntheticStartups profiles) {
        Random random = new Random(SEED);
        List<List<String>> languages = Stream.of("en", "en", "en", "fr", "he", "ja", "de", "zh")
                .map(profiles::words)
                .filter(words -> !words.isEmpty())
                .toList();
        List<String> queries = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            List<String> words = languages.get(random.nextInt(languages.size()));
            List<String> query = new ArrayList<>();
            for (int length = 1 + random.nextInt(3); length > 0; length--) {
                String word = words.get(random.nextInt(words.size()));
                query.add(word.substring(0, Math.min(word.length(), 12)));
            }
            queries.add(String.join(" ", query));
        }
        return queries;
    }

    private static Row run(String name, List<String> queries, Asked asked) {
        var threads = ManagementFactory.getThreadMXBean();
        long[] wall = new long[MEASURED];
        long[] cpu = new long[MEASURED];
        try {
            for (int i = 0; i < WARM_UP; i++) {
                asked.ask(queries.get(i % queries.size()));
            }
            for (int i = 0; i < MEASURED; i++) {
                long cpuBefore = threads.getCurrentThreadCpuTime();
                long before = System.nanoTime();
                asked.ask(queries.get(i % queries.size()));
                wall[i] = System.nanoTime() - before;
                cpu[i] = threads.getCurrentThreadCpuTime() - cpuBefore;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Arrays.sort(wall);
        Arrays.sort(cpu);
        return new Row(name, wall, cpu);
    }

    private static void print(List<Row> rows) {
        System.out.printf("%n%-32s %9s %9s %9s %9s %9s%n", "ms", "median", "p99", "CPU med.", "CPU p99", "x bare");
        double bare = at(rows.getFirst().cpu(), 50);
        for (Row row : rows) {
            System.out.printf(
                    "%-32s %9.2f %9.2f %9.2f %9.2f %9.1f%n",
                    row.name(),
                    at(row.wall(), 50),
                    at(row.wall(), 99),
                    at(row.cpu(), 50),
                    at(row.cpu(), 99),
                    at(row.cpu(), 50) / bare);
        }
    }

    private static double at(long[] sorted, int percent) {
        return sorted[(int) Math.min(sorted.length - 1L, sorted.length * (long) percent / 100)] / 1e6;
    }
}
