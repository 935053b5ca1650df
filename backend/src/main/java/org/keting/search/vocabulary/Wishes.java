package org.keting.search.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns what a concept should be into how it differs from the release. */
final class Wishes {

    private Wishes() {}

    /**
     * The amendment after a wish, still of the version before.
     *
     * @param shipped the release's words for the concept
     */
    static Amendment applied(Wish wish, Amendment before, Map<String, List<String>> shipped) {
        Map<String, List<String>> added = new LinkedHashMap<>(before.added());
        Map<String, List<String>> removed = new LinkedHashMap<>(before.removed());
        Map<String, String> labels = new LinkedHashMap<>(before.labels());
        wish.terms().forEach((language, words) -> {
            List<String> base = shipped.getOrDefault(language, List.of());
            put(added, language, without(words, base));
            put(removed, language, without(base, words));
            labels.remove(language);
            List<String> natural = new ArrayList<>(without(base, removed.getOrDefault(language, List.of())));
            natural.addAll(added.getOrDefault(language, List.of()));
            if (!words.isEmpty() && !words.getFirst().equals(natural.getFirst())) {
                labels.put(language, words.getFirst());
            }
        });
        return new Amendment(
                before.id(),
                before.version(),
                wish.moves() || before.moved(),
                wish.moves() ? wish.broader() : before.broader(),
                added,
                removed,
                labels,
                false,
                before.changedAt(),
                before.history());
    }

    private static void put(Map<String, List<String>> all, String language, List<String> words) {
        if (words.isEmpty()) {
            all.remove(language);
        } else {
            all.put(language, words);
        }
    }

    private static List<String> without(List<String> words, List<String> others) {
        List<String> left = new ArrayList<>(words);
        left.removeAll(Set.copyOf(others));
        return left;
    }
}
