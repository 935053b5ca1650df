package org.keting.imports.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keting.profiles.Facts;
import org.keting.profiles.ImportedStartup;
import org.keting.profiles.Media;
import org.keting.profiles.Provenance;
import org.keting.profiles.Seeking;
import org.keting.profiles.Source;
import org.keting.profiles.Stage;
import org.keting.profiles.Standing;
import org.keting.profiles.Startup;
import org.keting.profiles.StartupId;
import org.keting.profiles.Status;
import org.keting.profiles.TeamSize;
import org.keting.profiles.Text;
import org.keting.profiles.TextOrigin;

class ExportedStartupsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final Standing STANDING =
            new Standing(Status.PUBLISHED, Set.of(), null, NOW, NOW, null, NOW, null, null, null);
    private static final String RECORD =
            "{\"sourceId\":\"s:1\",\"name\":\"Alpha\",\"country\":\"IL\",\"stage\":\"en émergence\",\"teamSize\":\"300+\","
                    + "\"odd\":[1,2],\"tagline\":\"One line\",\"description\":{\"en\":\"Text\",\"he\":\"טקסט\"},"
                    + "\"extra\":{\"trl\":\"7\",\"lookingFor\":[\"Investment funds\"],\"mainApplications\":\"x\"}}";

    @Test
    void readsBackEveryFactAndTextWhateverPeopleMadeOfThem() {
        Random random = new Random(20261124);
        for (int round = 0; round < 5_000; round++) {
            Startup startup = startup(random.nextInt(4) == 0 ? null : RECORD, facts(random), texts(random));
            String line = ExportedStartups.line(startup);
            ImportedStartup back = StartupLinesTest.accepted(line).value();
            assertThat(line).doesNotContain("\n");
            assertThat(withoutWord(back.facts())).isEqualTo(withoutWord(startup.facts()));
            assertThat(back.texts()).isEqualTo(values(startup.texts()));
            assertThat(ExportedStartups.line(startup(line, back.facts(), imported(back.texts()))))
                    .isEqualTo(line);
        }
    }

    @Test
    void keepsTheSourcesWordAndUnknownMembers() {
        ImportedStartup said = StartupLinesTest.accepted(RECORD).value();
        assertThat(ExportedStartups.line(startup(RECORD, said.facts(), imported(said.texts()))))
                .isEqualTo(RECORD);
        String edited = ExportedStartups.line(startup(RECORD, said.facts(), Map.of()));
        assertThat(edited).contains("\"odd\":[1,2]", "\"stage\":\"en émergence\"", "\"description\":{}");
    }

    /** A stage that a person chose has no source's word any more; everything else must come back. */
    private static Facts withoutWord(Facts facts) {
        return new Facts(
                facts.name(),
                facts.localName(),
                facts.country(),
                facts.city(),
                facts.website(),
                facts.sectors(),
                facts.tags(),
                facts.stage(),
                null,
                facts.trl(),
                facts.seeking(),
                facts.teamSize(),
                facts.founded(),
                facts.languages());
    }

    private static Facts facts(Random random) {
        Stage[] stages = Stage.values();
        return new Facts(
                pick(random, "Alpha", "אלפא", "Beta \"2\" \\ 客厅"),
                maybe(random, "本地名"),
                maybe(random, "JP"),
                maybe(random, "Köln"),
                maybe(random, "https://example.com/a?b=c#d"),
                random.nextBoolean() ? List.of() : List.of("AI", "水"),
                random.nextBoolean() ? List.of() : List.of("x"),
                random.nextInt(4) == 0 ? null : stages[random.nextInt(stages.length)],
                maybe(random, "Grant"),
                random.nextBoolean() ? null : (Integer) (1 + random.nextInt(9)),
                random.nextBoolean() ? Set.of() : Set.of(Seeking.values()[random.nextInt(Seeking.values().length)]),
                team(random),
                random.nextBoolean() ? null : (Integer) (1900 + random.nextInt(130)),
                random.nextBoolean() ? List.of() : List.of("zh", "en"));
    }

    private static @Nullable TeamSize team(Random random) {
        int min = random.nextInt(2_000);
        return switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> new TeamSize(min, null);
            case 2 -> new TeamSize(min, min);
            default -> new TeamSize(min, min + random.nextInt(500));
        };
    }

    private static Map<String, Map<String, Text>> texts(Random random) {
        Map<String, Map<String, String>> values = new LinkedHashMap<>();
        for (String field : List.of("tagline", "description", "applications", "advantages", "customers")) {
            Map<String, String> byLanguage = new LinkedHashMap<>();
            for (String language : List.of("zh", "en", "he")) {
                if (random.nextBoolean()) {
                    byLanguage.put(language, pick(random, "One line", "שורה אחת", "两行\n文字"));
                }
            }
            if (!byLanguage.isEmpty()) {
                values.put(field, byLanguage);
            }
        }
        return written(values, TextOrigin.AUTHOR);
    }

    private static Map<String, Map<String, Text>> imported(Map<String, Map<String, String>> values) {
        return written(values, TextOrigin.IMPORTED);
    }

    private static Map<String, Map<String, Text>> written(Map<String, Map<String, String>> values, TextOrigin origin) {
        Map<String, Map<String, Text>> texts = new LinkedHashMap<>();
        values.forEach((field, byLanguage) ->
                byLanguage.forEach((language, value) -> texts.computeIfAbsent(field, f -> new LinkedHashMap<>())
                        .put(language, new Text(value, origin, "person", NOW, 1, null, null))));
        return texts;
    }

    private static Map<String, Map<String, String>> values(Map<String, Map<String, Text>> texts) {
        Map<String, Map<String, String>> values = new LinkedHashMap<>();
        texts.forEach((field, byLanguage) -> byLanguage.forEach((language, text) ->
                values.computeIfAbsent(field, f -> new LinkedHashMap<>()).put(language, text.value())));
        return values;
    }

    private static Startup startup(@Nullable String record, Facts facts, Map<String, Map<String, Text>> texts) {
        return new Startup(
                new StartupId("id"),
                1L,
                record == null ? null : "s:1",
                record == null ? null : new Source(null, null, NOW, "hash", record),
                null,
                facts,
                texts,
                Map.of("city", new Provenance(TextOrigin.IMPORTED, "x", NOW)),
                Map.of(),
                Media.NONE,
                STANDING,
                List.of());
    }

    private static String pick(Random random, String... values) {
        return values[random.nextInt(values.length)];
    }

    private static @Nullable String maybe(Random random, String value) {
        return random.nextBoolean() ? null : value;
    }
}
