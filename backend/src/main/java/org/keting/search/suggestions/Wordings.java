package org.keting.search.suggestions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keting.search.analysis.Folding;
import org.keting.search.analysis.Language;
import org.keting.search.analysis.Pinyin;
import org.keting.search.analysis.Romaji;

/**
 * Things with words for them in several languages, found by the beginnings of these: as they are written, from any of their
 * words on, and as Chinese and Japanese are read. A few hundred bytes a word. Immutable and thread-safe.
 */
final class Wordings<T> {

    private static final Pattern NEXT_WORD = Pattern.compile("[\\s\\p{Z}\\p{Pd}]+(?=\\S)");
    /** Values of keys that are no beginnings of their words. */
    private static final int INNER = 1 << 31;

    /** One initial may be anything to somebody who does not write Chinese. */
    private static final int SHORTEST_READING = 2;

    /**
     * A word for a thing.
     *
     * @param label whether it is the first of its language
     */
    record Wording<T>(T thing, Language language, boolean label, String word) {}

    /**
     * A thing found.
     *
     * @param rank how good that is, from 0 (the whole word) on
     */
    record Match<T>(Wording<T> wording, int rank) {}

    private final List<Wording<T>> wordings;
    private final Prefixes written;
    private final Prefixes romaji;
    /** The Chinese ones by the letters that their readings may begin with: which of the wordings. */
    private final Map<Character, int[]> chinese;

    private final Map<Integer, String> simplified = new HashMap<>();

    Wordings(List<Wording<T>> wordings) {
        this.wordings = List.copyOf(wordings);
        Prefixes.Builder asWritten = new Prefixes.Builder();
        Prefixes.Builder asJapanese = new Prefixes.Builder();
        Map<Character, List<Integer>> asChinese = new HashMap<>();
        for (int i = 0; i < this.wordings.size(); i++) {
            Wording<T> wording = this.wordings.get(i);
            addWritten(asWritten, wording.word(), i);
            if (wording.language() == Language.JAPANESE) {
                int value = i;
                Romaji.of(wording.word()).ifPresent(reading -> asJapanese.add(Romaji.canonical(reading), value));
            } else if (wording.language() == Language.CHINESE) {
                String folded = Folding.simplified(Folding.squeeze(wording.word()));
                simplified.put(i, folded);
                int value = i;
                Pinyin.of(folded.isEmpty() ? ' ' : folded.charAt(0)).stream()
                        .map(reading -> reading.charAt(0))
                        .distinct()
                        .forEach(initial -> asChinese
                                .computeIfAbsent(initial, any -> new ArrayList<>())
                                .add(value));
            }
        }
        this.written = asWritten.build();
        this.romaji = asJapanese.build();
        this.chinese = new HashMap<>();
        asChinese.forEach((initial, values) ->
                chinese.put(initial, values.stream().mapToInt(Integer::intValue).toArray()));
    }

    private static void addWritten(Prefixes.Builder keys, String word, int value) {
        String folded = Folding.simplified(Folding.squeeze(word));
        keys.add(folded, value);
        Matcher next = NEXT_WORD.matcher(word);
        while (next.find()) {
            keys.add(Folding.simplified(Folding.squeeze(word.substring(next.end()))), value | INNER);
        }
    }

    /** The best match of each thing, in no particular order. */
    Map<T, Match<T>> find(Typed typed) {
        Map<T, Match<T>> best = new HashMap<>();
        if (typed.isEmpty()) {
            return best;
        }
        written.find(typed.simplified(), (value, whole) -> {
            Wording<T> wording = wordings.get(value & ~INNER);
            int rank = Ranks.written(wording.language() == typed.reader(), wording.label());
            take(best, wording, value < 0 ? rank + Ranks.INNER : whole ? Ranks.WHOLE : rank);
        });
        if (typed.latin()) {
            findReadings(typed, best);
        }
        return best;
    }

    private void findReadings(Typed typed, Map<T, Match<T>> best) {
        boolean own = typed.reader() == Language.CHINESE;
        if (own || typed.folded().length() >= SHORTEST_READING) {
            for (int value : chinese.getOrDefault(typed.folded().charAt(0), new int[0])) {
                if (Pinyin.begins(simplified.getOrDefault(value, ""), typed.folded())) {
                    take(
                            best,
                            wordings.get(value),
                            Ranks.read(own, wordings.get(value).label()));
                }
            }
        }
        if (typed.folded().length() >= SHORTEST_READING) {
            boolean japanese = typed.reader() == Language.JAPANESE;
            romaji.find(typed.romaji(), (value, whole) -> {
                Wording<T> wording = wordings.get(value);
                take(best, wording, Ranks.read(japanese, wording.label()));
            });
        }
    }

    private void take(Map<T, Match<T>> best, Wording<T> wording, int rank) {
        Match<T> before = best.get(wording.thing());
        if (before == null || rank < before.rank()) {
            best.put(wording.thing(), new Match<>(wording, rank));
        }
    }

    /** How many keys there are. */
    int size() {
        return written.size() + romaji.size() + simplified.size();
    }
}
