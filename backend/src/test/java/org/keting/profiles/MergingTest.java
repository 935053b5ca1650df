package org.keting.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keting.profiles.Samples.importing;
import static org.keting.profiles.Samples.json;
import static org.keting.profiles.Samples.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MergingTest {

    private static final List<String> CITIES = List.of("Haifa", "Jaffa", "Akko");
    private static final List<String> LANGUAGES = List.of("en", "he", "zh");

    private static Imported record(Map<String, @Nullable Object> facts, Map<String, Map<String, String>> texts) {
        Map<String, @Nullable Object> named = new LinkedHashMap<>(facts);
        named.putIfAbsent("name", "Lamp");
        return new Imported("s:1", "a list", null, FactValues.of(named), texts, Map.of(), "{}");
    }

    private static Merging.Merged merge(Content present, Imported record) {
        return Merging.merge(present, record, importing());
    }

    private static Content edit(Content present, String patch) {
        Edit edit = Patching.patch(present, json(patch), Samples.by("ana", TextOrigin.AUTHOR));
        return ((Edit.Changed) edit).content();
    }

    @Test
    void takesWhatTheSourceSays() {
        Merging.Merged merged =
                merge(Content.EMPTY, record(Map.of("country", "IL"), Map.of("tagline", Map.of("en", "Light"))));
        assertThat(merged.changed()).containsExactlyInAnyOrder("name", "country", "livingRoom", "tagline.en");
        assertThat(merged.content().livingRoom()).isEqualTo(Samples.ROOM);
        Text text = text(merged.content(), TextField.TAGLINE, "en");
        assertThat(text.origin()).isEqualTo(TextOrigin.IMPORTED);
        assertThat(text.by()).isEqualTo("a list");
    }

    @Test
    void clearsWhatTheSourceNoLongerSays() {
        Content before = merge(
                        Content.EMPTY,
                        record(
                                Map.of("country", "IL", "city", "Haifa"),
                                Map.of("tagline", Map.of("en", "Light", "he", "אור"))))
                .content();
        Merging.Merged merged = merge(before, record(Map.of(), Map.of("tagline", Map.of("en", "Light"))));
        assertThat(merged.changed()).containsExactlyInAnyOrder("country", "city", "livingRoom", "tagline.he");
        assertThat(merged.content().facts().names()).containsExactly("name");
        assertThat(merged.content().livingRoom()).isNull();
        assertThat(merged.content().provenance()).containsOnlyKeys("name");
    }

    @Test
    void keepsWhatAPersonWroteOrRemoved() {
        Imported record = record(
                Map.of("city", "Haifa", "website", "https://lamp.example"), Map.of("tagline", Map.of("en", "Light")));
        Content edited = edit(
                merge(Content.EMPTY, record).content(),
                "{'city':'Jaffa','website':null,'texts':{'tagline':{'en':null,'he':'אור'}}}");
        Merging.Merged merged = merge(edited, record);
        assertThat(merged.content()).isEqualTo(edited);
        assertThat(merged.changed()).isEmpty();
        assertThat(merged.kept()).containsExactlyInAnyOrder("city", "website", "tagline.en");
    }

    @Test
    void letsAPersonChooseTheLivingRoom() {
        Imported record = record(Map.of("country", "JP"), Map.of());
        Content edited = edit(merge(Content.EMPTY, record).content(), "{'livingRoom':'israel'}");
        assertThat(merge(edited, record).content().livingRoom()).isEqualTo("israel");
    }

    @Test
    void takesATextAgainThatAPersonRemovedAndWroteAnew() {
        Imported record = record(Map.of(), Map.of("tagline", Map.of("en", "Light")));
        Content edited = edit(
                edit(merge(Content.EMPTY, record).content(), "{'texts':{'tagline':{'en':null}}}"),
                "{'texts':{'tagline':{'en':'Mine'}}}");
        assertThat(edited.provenance()).doesNotContainKey(Merging.removal(TextField.TAGLINE, "en"));
        assertThat(merge(edited, record).kept()).containsExactly("tagline.en");
    }

    static List<Long> seeds() {
        List<Long> seeds = new ArrayList<>();
        new Random().longs(300).forEach(seeds::add);
        return seeds;
    }

    /** Any history of imports and edits: an import is idempotent, and what people said survives it. */
    @ParameterizedTest
    @MethodSource("seeds")
    void neverOverwritesAPersonAndMergesOnce(long seed) {
        Random random = new Random(seed);
        Content content = merge(Content.EMPTY, anyRecord(random)).content();
        for (int step = 0; step < 12; step++) {
            content = random.nextBoolean() ? edit(content, anyPatch(random)) : content;
            Imported record = anyRecord(random);
            Merging.Merged once = merge(content, record);
            assertThat(byPeople(once.content())).isEqualTo(byPeople(content));
            assertThat(merge(once.content(), record).content()).isEqualTo(once.content());
            assertThat(merge(once.content(), record).changed()).isEmpty();
            assertThat(once.changed()).noneMatch(once.kept()::contains);
            for (String name : once.changed()) {
                assertThat(said(once.content(), name)).as(name).isNotEqualTo(said(content, name));
            }
            content = once.content();
        }
    }

    private static @Nullable Object said(Content content, String name) {
        if (name.equals(Merging.LIVING_ROOM)) {
            return content.livingRoom();
        }
        int dot = name.indexOf('.');
        if (dot < 0) {
            return content.facts().get(name);
        }
        TextField field = Objects.requireNonNull(TextField.of(name.substring(0, dot)));
        Text text = content.text(field, name.substring(dot + 1));
        return text == null ? null : text.value();
    }

    private static Map<String, Object> byPeople(Content content) {
        Map<String, Object> said = new HashMap<>();
        content.provenance().forEach((name, provenance) -> {
            if (provenance.origin().isByPerson()) {
                said.put(name, String.valueOf(name.contains(":") ? provenance : said(content, name)));
            }
        });
        content.texts()
                .forEach((field, texts) -> texts.forEach((language, text) -> {
                    if (text.origin().isByPerson()) {
                        said.put(field + "." + language, text);
                    }
                }));
        return said;
    }

    private static Imported anyRecord(Random random) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("name", random.nextBoolean() ? "Lamp" : "Lantern");
        facts.put("country", pick(random, List.of("IL", "JP", "DE")));
        facts.put("city", pick(random, CITIES));
        facts.put("sectors", random.nextBoolean() ? List.of("Health") : List.of());
        Map<String, String> descriptions = new HashMap<>();
        for (String language : LANGUAGES) {
            String text = pick(random, List.of("one", "two"));
            if (text != null) {
                descriptions.put(language, text);
            }
        }
        return record(facts, Map.of("description", descriptions));
    }

    private static @Nullable String pick(Random random, List<String> values) {
        int at = random.nextInt(values.size() + 1);
        return at == values.size() ? null : values.get(at);
    }

    private static String anyPatch(Random random) {
        String language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
        return switch (random.nextInt(5)) {
            case 0 -> "{'city':'" + CITIES.get(random.nextInt(CITIES.size())) + "'}";
            case 1 -> "{'city':null,'sectors':null}";
            case 2 -> "{'texts':{'description':{'" + language + "':'mine " + random.nextInt(3) + "'}}}";
            case 3 -> "{'texts':{'description':{'" + language + "':null}}}";
            default -> "{'livingRoom':" + (random.nextBoolean() ? "'israel'" : "null") + "}";
        };
    }

    @Test
    void reportsOnlyWhatTheRecordWouldHaveChanged() {
        Content edited = edit(merge(Content.EMPTY, record(Map.of(), Map.of())).content(), "{'city':'Jaffa'}");
        assertThat(merge(edited, record(Map.of("city", "Jaffa"), Map.of())).kept())
                .isEmpty();
        assertThat(merge(edited, record(Map.of(), Map.of())).kept()).isEqualTo(Set.of());
    }
}
