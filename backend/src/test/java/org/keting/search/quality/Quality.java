package org.keting.search.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.keting.profiles.ImportedStartup;
import org.keting.profiles.Media;
import org.keting.profiles.ProfileKind;
import org.keting.profiles.Standing;
import org.keting.profiles.Startup;
import org.keting.profiles.StartupId;
import org.keting.profiles.Status;
import org.keting.profiles.Text;
import org.keting.profiles.TextOrigin;
import org.keting.search.Search;
import org.keting.search.SearchPage;
import org.keting.search.SearchQuery;
import org.keting.search.TestSearch;
import org.keting.search.index.ProfilesInMemory;
import org.keting.search.index.SearchIndex;
import org.keting.search.index.TestIndex;
import org.keting.search.meaning.Knowledge;
import org.keting.search.meaning.KnowledgeBase;
import org.keting.search.results.FoundProfile;

/** Scores ways of searching on the judged set, with other profiles as noise. */
final class Quality implements AutoCloseable {

    private static final Instant THEN = Instant.parse("2026-01-02T03:04:05Z");
    private static final int DEPTH = 300;
    private static final List<String> LANGUAGES = List.of("zh", "en", "he", "ja", "de", "fr");

    private final JudgedSet judged;
    private final Map<String, ImportedStartup> all = new LinkedHashMap<>();
    private final ProfilesInMemory startups = new ProfilesInMemory(ProfileKind.STARTUP);
    private final Map<Knowledge, SearchIndex> indexes = new HashMap<>();
    private final Map<JudgedSet.Query, Set<String>> unjudged = new LinkedHashMap<>();

    Quality(JudgedSet judged, List<ImportedStartup> noise) {
        this.judged = judged;
        judged.profiles().forEach(profile -> all.put(profile.sourceId(), profile));
        noise.forEach(profile -> all.put(profile.sourceId(), profile));
        all.values().forEach(profile -> startups.save(startup(profile)));
    }

    int profiles() {
        return all.size();
    }

    ImportedStartup profile(String sourceId) {
        return Objects.requireNonNull(all.get(sourceId));
    }

    /** What stood among the best ten of any way and that nobody has judged. */
    Map<JudgedSet.Query, Set<String>> unjudged() {
        return unjudged;
    }

    /** Asks all queries of a split. */
    Scores score(Way way, String split) {
        Search search = TestSearch.over(index(way.knowledge()), new KnowledgeBase(way.knowledge()), way.ranking());
        Scores scores = new Scores();
        for (JudgedSet.Query query : judged.queries()) {
            if (query.split().equals(split)) {
                score(scores, query, ranked(search, query));
            }
        }
        return scores;
    }

    private void score(Scores scores, JudgedSet.Query query, List<String> ranked) {
        Predicate<String> within = profile -> languages(profile).contains(query.language());
        pool(query, ranked, within);
        pool(query, ranked, within.negate());
        add(scores.within(), query, ranked, within);
        add(scores.across(), query, ranked, within.negate());
        for (String to : LANGUAGES) {
            if (!to.equals(query.language())) {
                Scores.Score direction =
                        scores.directions().computeIfAbsent(query.language() + ">" + to, any -> new Scores.Score());
                add(
                        direction,
                        query,
                        ranked,
                        within.negate().and(profile -> languages(profile).contains(to)));
            }
        }
    }

    private void add(Scores.Score score, JudgedSet.Query query, List<String> ranked, Predicate<String> counts) {
        Map<String, Integer> grades = new TreeMap<>();
        judged.grades().getOrDefault(query.id(), Map.of()).forEach((profile, grade) -> {
            if (all.containsKey(profile) && counts.test(profile)) {
                grades.put(profile, grade);
            }
        });
        Set<String> relevant = new HashSet<>();
        grades.forEach((profile, grade) -> {
            if (grade >= 2) {
                relevant.add(profile);
            }
        });
        if (relevant.isEmpty()) {
            return;
        }
        List<String> counted = ranked.stream().filter(counts).toList();
        score.ndcg().add(Measures.ndcg(counted, profile -> judged.grade(query.id(), profile), grades.values(), 10));
        score.recall().add(Measures.recall(counted, relevant, 50));
    }

    private void pool(JudgedSet.Query query, List<String> ranked, Predicate<String> part) {
        ranked.stream()
                .filter(part)
                .limit(10)
                .filter(profile -> !judged.isJudged(query.id(), profile))
                .forEach(profile ->
                        unjudged.computeIfAbsent(query, any -> new HashSet<>()).add(profile));
    }

    private static List<String> ranked(Search search, JudgedSet.Query query) {
        List<String> ranked = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            SearchPage page = search.find(new SearchQuery(
                    ProfileKind.STARTUP, query.text(), Map.of(), 100, cursor, List.of(query.language())));
            page.items().stream().map(FoundProfile::sourceId).forEach(ranked::add);
            cursor = page.next();
        } while (cursor != null && ranked.size() < DEPTH);
        return ranked;
    }

    private Set<String> languages(String profile) {
        Set<String> languages = new HashSet<>();
        profile(profile).texts().values().forEach(byLanguage -> languages.addAll(byLanguage.keySet()));
        return languages;
    }

    private SearchIndex index(Knowledge knowledge) {
        return indexes.computeIfAbsent(knowledge, any -> {
            try {
                Path folder = Files.createTempDirectory("keting-quality");
                SearchIndex index = TestIndex.over(folder, List.of(startups), 10_000, new KnowledgeBase(knowledge));
                index.start();
                while (index.isBuilding()) {
                    LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
                }
                return index;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public void close() {
        indexes.values().forEach(SearchIndex::stop);
    }

    private static Startup startup(ImportedStartup imported) {
        Map<String, Map<String, Text>> texts = new HashMap<>();
        imported.texts()
                .forEach((field, byLanguage) ->
                        byLanguage.forEach((language, value) -> texts.computeIfAbsent(field, any -> new HashMap<>())
                                .put(language, new Text(value, TextOrigin.IMPORTED, "judged", THEN, 1, null, null))));
        return new Startup(
                new StartupId(imported.sourceId()),
                1L,
                imported.sourceId(),
                null,
                null,
                imported.facts(),
                texts,
                Map.of(),
                Map.of(),
                Media.NONE,
                new Standing(Status.PUBLISHED, Set.of(), null, THEN, THEN, null, THEN, null, null, null),
                List.of());
    }
}
