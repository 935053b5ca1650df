package org.keting.search.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.keting.imports.format.Parsed;
import org.keting.imports.format.StartupLines;
import org.keting.profiles.ImportedStartup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Profiles, queries, and who judged what to be how relevant; see {@code judged/README.md}.
 *
 * @param grades query id → source id → 1 to 3; what is missing is 0
 */
record JudgedSet(List<ImportedStartup> profiles, List<Query> queries, Map<String, Map<String, Integer>> grades) {

    private static final Path FOLDER = Path.of("src/test/resources/judged");

    /** A query; {@code split} is {@code dev} or {@code held-out}. */
    record Query(String id, String language, String kind, String split, String text) {}

    static JudgedSet read() throws IOException {
        Map<String, Map<String, Integer>> grades = new HashMap<>();
        for (String file : List.of("judgments.tsv", "pooled.tsv")) {
            if (Files.exists(FOLDER.resolve(file))) {
                for (String line : Files.readAllLines(FOLDER.resolve(file))) {
                    String[] parts = line.split("\t", -1);
                    grades.computeIfAbsent(parts[0], any -> new HashMap<>()).put(parts[1], Integer.valueOf(parts[2]));
                }
            }
        }
        return new JudgedSet(profiles(FOLDER.resolve("profiles.jsonl")), readQueries(), grades);
    }

    /** The profiles of a file in the import format. */
    static List<ImportedStartup> profiles(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(StartupLines::parse)
                    .flatMap(line -> line instanceof Parsed.Accepted<ImportedStartup>(var id, var value, var remarks)
                            ? Stream.of(value)
                            : Stream.empty())
                    .toList();
        }
    }

    private static List<Query> readQueries() throws IOException {
        JsonMapper json = new JsonMapper();
        List<Query> queries = new ArrayList<>();
        for (String line : Files.readAllLines(FOLDER.resolve("queries.jsonl"))) {
            JsonNode query = json.readTree(line);
            queries.add(new Query(
                    query.path("id").asString(),
                    query.path("language").asString(),
                    query.path("kind").asString(),
                    query.path("split").asString(),
                    query.path("text").asString()));
        }
        return queries;
    }

    int grade(String query, String profile) {
        return grades.getOrDefault(query, Map.of()).getOrDefault(profile, 0);
    }

    boolean isJudged(String query, String profile) {
        return profile.startsWith("judged:")
                || grades.getOrDefault(query, Map.of()).containsKey(profile);
    }
}
