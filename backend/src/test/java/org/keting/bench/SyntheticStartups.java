package org.keting.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.keting.imports.format.Parsed;
import org.keting.imports.format.StartupLines;
import org.keting.profiles.Facts;
import org.keting.profiles.ImportedStartup;
import org.keting.profiles.Media;
import org.keting.profiles.Profile;
import org.keting.profiles.ProfileKind;
import org.keting.profiles.Standing;
import org.keting.profiles.Startup;
import org.keting.profiles.StartupId;
import org.keting.profiles.Status;
import org.keting.profiles.Text;
import org.keting.profiles.TextOrigin;
import org.keting.search.index.ProfileSource;

/**
 * Any number of start-ups, made from real ones: each has the facts of one and, for each of its texts, sentences of others
 * in the same language. So words, lengths and languages are distributed as in the file, and no two texts are alike. Made
 * when asked for, the same for the same number.
 */
final class SyntheticStartups implements ProfileSource {

    private static final Instant THEN = Instant.parse("2026-01-02T03:04:05Z");

    private final List<ImportedStartup> originals;
    private final Map<String, List<String>> sentences = new HashMap<>();
    private final int count;

    SyntheticStartups(Path file, int count) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            this.originals = lines.map(StartupLines::parse)
                    .flatMap(SyntheticStartups::record)
                    .toList();
        }
        this.count = count;
        originals.forEach(original -> original.texts().values().forEach(this::collect));
    }

    /** Words as they stand in the texts of one language. */
    List<String> words(String language) {
        return sentences.getOrDefault(language, List.of()).stream()
                .flatMap(sentence -> Stream.of(sentence.split("[^\\p{L}\\p{N}]+")))
                .filter(word -> !word.isBlank())
                .toList();
    }

    Startup startup(int number) {
        Random random = new Random(number);
        ImportedStartup original = originals.get(random.nextInt(originals.size()));
        Map<String, Map<String, Text>> texts = new HashMap<>();
        original.texts()
                .forEach((field, languages) ->
                        languages.forEach((language, value) -> texts.computeIfAbsent(field, key -> new HashMap<>())
                                .put(language, text(random, language, value))));
        return new Startup(
                new StartupId(id(number)),
                1L,
                "synthetic:" + number,
                null,
                null,
                named(original.facts(), number),
                texts,
                Map.of(),
                Map.of(),
                Media.NONE,
                new Standing(
                        Status.PUBLISHED,
                        Set.of(),
                        null,
                        THEN,
                        THEN,
                        null,
                        THEN.plusSeconds(number % 5_000),
                        null,
                        null,
                        null),
                List.of());
    }

    @Override
    public ProfileKind kind() {
        return ProfileKind.STARTUP;
    }

    @Override
    public List<? extends Profile> findAll(Collection<String> ids) {
        return ids.stream().map(id -> startup(Integer.parseInt(id))).toList();
    }

    @Override
    public void forEachVersion(BiConsumer<String, Long> visitor) {
        for (int i = 0; i < count; i++) {
            visitor.accept(id(i), 1L);
        }
    }

    @Override
    public void forEach(Consumer<? super Profile> visitor) {
        for (int i = 0; i < count; i++) {
            visitor.accept(startup(i));
        }
    }

    private static Stream<ImportedStartup> record(Parsed<ImportedStartup> parsed) {
        return parsed instanceof Parsed.Accepted<ImportedStartup> good ? Stream.of(good.value()) : Stream.empty();
    }

    private void collect(Map<String, String> byLanguage) {
        byLanguage.forEach((language, value) -> sentences
                .computeIfAbsent(language, key -> new ArrayList<>())
                .addAll(List.of(value.split("(?<=[.!?。])\\s*"))));
    }

    private Text text(Random random, String language, String model) {
        List<String> pool = sentences.getOrDefault(language, List.of(model));
        StringBuilder value = new StringBuilder();
        do {
            value.append(pool.get(random.nextInt(pool.size()))).append(' ');
        } while (value.length() < model.length());
        return new Text(value.toString().strip(), TextOrigin.IMPORTED, "synthetic", THEN, 1, null, null);
    }

    private static Facts named(Facts facts, int number) {
        return new Facts(
                facts.name() + " " + number,
                facts.localName(),
                facts.country(),
                facts.city(),
                facts.website(),
                facts.sectors(),
                facts.tags(),
                facts.stage(),
                facts.stageAsGiven(),
                facts.trl(),
                facts.seeking(),
                facts.teamSize(),
                facts.founded(),
                facts.languages());
    }

    private static String id(int number) {
        return "%08d".formatted(number);
    }
}
