package org.keting.search.vocabulary;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes up ids for concepts from their words: in English where they have some, else as they sound. */
final class Slugs {

    private static final int LONGEST = 50;
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    private Slugs() {}

    /** One that is not taken. */
    static String of(Map<String, List<String>> terms, Predicate<String> taken) {
        String label = Stream.concat(Stream.of("en"), ConceptRules.LANGUAGES.stream())
                .flatMap(language -> terms.getOrDefault(language, List.of()).stream())
                .filter(word -> !word.isBlank())
                .findFirst()
                .orElse("");
        String slug = LATIN.transliterate(label).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        slug = slug.substring(0, Math.min(LONGEST, slug.length())).replaceAll("-+$", "");
        String base = slug.isEmpty() ? "concept" : slug;
        String id = base;
        for (int number = 2; taken.test(id); number++) {
            id = base + "-" + number;
        }
        return id;
    }
}
