package org.keting.search.vectors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.keting.search.analysis.Language;
import org.keting.search.analysis.Stems;
import org.keting.search.analysis.Unit;
import org.keting.search.analysis.Unit.Script;

/**
 * Finds the words of a vocabulary in a text. Chinese and Japanese are cut where the product of the words' frequencies is
 * highest; a long word that the vocabulary lacks is cut likewise, if all of it is words.
 */
final class WordSplitter {

    private static final int LONGEST_PART = 16;
    private static final int LONGEST_OF_IDEOGRAPHS = 8;
    /** Costs as much as a word that occurs once in 10^11. */
    private static final float NO_WORD = 11;
    /** Shorter parts of words written together are endings and accidents. */
    private static final int SHORTEST_PART = 3;

    /** A shorter word that nobody knows is a name. */
    private static final int SHORTEST_COMPOUND = 9;

    /** Letters between the parts of a compound, as in Verkehr-s-zeichen. */
    private static final int MOST_JOINTS = 2;

    private final WordVectors words;
    private final List<Integer> found = new ArrayList<>();
    private int letters;
    private int unknown;

    private WordSplitter(WordVectors words) {
        this.words = words;
    }

    /**
     * The words of a text.
     *
     * @param numbers in {@link WordVectors}, in order
     * @param understood how much of the text they make up, by letters, from 0 to 1
     */
    record Split(int[] numbers, float understood) {}

    static Split split(List<Unit> text, WordVectors words) {
        WordSplitter splitter = new WordSplitter(words);
        splitter.take(text);
        int[] numbers = splitter.found.stream().mapToInt(Integer::intValue).toArray();
        return new Split(numbers, splitter.letters == 0 ? 0 : 1 - (float) splitter.unknown / splitter.letters);
    }

    private void take(List<Unit> text) {
        for (int at = 0; at < text.size(); ) {
            int end = at + 1;
            Unit unit = text.get(at);
            if (unit.script().isIdeographic()) {
                while (end < text.size()
                        && text.get(end).script().isIdeographic()
                        && text.get(end).joined()) {
                    end++;
                }
                ideographs(text.subList(at, end));
            } else {
                word(unit);
            }
            at = end;
        }
    }

    private void word(Unit unit) {
        letters += unit.text().length();
        int whole = words.find(unit.text());
        if (whole != WordVectors.UNKNOWN) {
            found.add(whole);
        } else if (unit.script() != Script.HEBREW || !stem(unit)) {
            compound(unit);
        }
    }

    private void compound(Unit unit) {
        if (unit.script() == Script.LATIN && unit.text().length() >= SHORTEST_COMPOUND) {
            Cut cut = cut(unit.text(), SHORTEST_PART, LONGEST_PART);
            if (cut.unknown() <= MOST_JOINTS) {
                found.addAll(cut.words());
                return;
            }
        }
        unknown += unit.text().length();
    }

    private boolean stem(Unit unit) {
        for (String stem : Stems.of(unit, Language.HEBREW)) {
            int word = words.find(stem);
            if (word != WordVectors.UNKNOWN) {
                found.add(word);
                return true;
            }
        }
        return false;
    }

    /** Japanese as it is written, unless its simplified form, which is Chinese, has likelier words. */
    private void ideographs(List<Unit> run) {
        StringBuilder simplified = new StringBuilder(run.size());
        StringBuilder raw = new StringBuilder(run.size());
        for (Unit unit : run) {
            simplified.append(unit.text());
            raw.append(unit.raw());
        }
        Cut likelier = cut(raw, 1, LONGEST_OF_IDEOGRAPHS);
        if (!raw.toString().contentEquals(simplified)) {
            Cut other = cut(simplified, 1, LONGEST_OF_IDEOGRAPHS);
            likelier = other.cost() < likelier.cost() ? other : likelier;
        }
        letters += run.size();
        unknown += likelier.unknown();
        found.addAll(likelier.words());
    }

    private record Cut(List<Integer> words, int unknown, float cost) {}

    /** Cuts a run into the likeliest words. Letters that belong to no word are left out. */
    private Cut cut(CharSequence run, int shortest, int longest) {
        int length = run.length();
        float[] cost = new float[length + 1];
        int[] start = new int[length + 1];
        int[] word = new int[length + 1];
        Arrays.fill(cost, 1, length + 1, Float.MAX_VALUE);
        for (int from = 0; from < length; from++) {
            for (int to = from + 1; to <= Math.min(length, from + longest); to++) {
                int known = to - from < shortest ? WordVectors.UNKNOWN : words.find(run, from, to);
                float price = known == WordVectors.UNKNOWN ? NO_WORD : words.rarity(known);
                if ((known != WordVectors.UNKNOWN || to == from + 1) && cost[from] + price < cost[to]) {
                    cost[to] = cost[from] + price;
                    start[to] = from;
                    word[to] = known;
                }
            }
        }
        List<Integer> likeliest = new ArrayList<>();
        int left = 0;
        for (int to = length; to > 0; to = start[to]) {
            if (word[to] == WordVectors.UNKNOWN) {
                left++;
            } else {
                likeliest.addFirst(word[to]);
            }
        }
        return new Cut(likeliest, left, cost[length]);
    }
}
