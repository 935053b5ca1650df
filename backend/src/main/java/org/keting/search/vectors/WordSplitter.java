package org.keting.search.vectors;

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
    private int[] numbers = new int[16];
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int found;
    private int letters;
    private int unknown;

    private WordSplitter(WordVectors words) {
        this.words = words;
    }

    /**
     * The words of a text.
     *
     * @param numbers in {@link WordVectors}, in order
     * @param starts for each the first of its units
     * @param ends for each the unit after its last
     * @param understood how much of the text they make up, by letters, from 0 to 1
     */
    record Split(int[] numbers, int[] starts, int[] ends, float understood) {}

    static Split split(List<Unit> text, WordVectors words) {
        WordSplitter splitter = new WordSplitter(words);
        splitter.take(text);
        return splitter.split();
    }

    private Split split() {
        return new Split(
                Arrays.copyOf(numbers, found),
                Arrays.copyOf(starts, found),
                Arrays.copyOf(ends, found),
                letters == 0 ? 0 : 1 - (float) unknown / letters);
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
                ideographs(text.subList(at, end), at);
            } else {
                word(unit, at);
            }
            at = end;
        }
    }

    private void add(int number, int start, int end) {
        if (found == numbers.length) {
            numbers = Arrays.copyOf(numbers, found * 2);
            starts = Arrays.copyOf(starts, found * 2);
            ends = Arrays.copyOf(ends, found * 2);
        }
        numbers[found] = number;
        starts[found] = start;
        ends[found++] = end;
    }

    private void word(Unit unit, int at) {
        letters += unit.text().length();
        int whole = words.find(unit.text());
        if (whole != WordVectors.UNKNOWN) {
            add(whole, at, at + 1);
        } else if (unit.script() != Script.HEBREW || !stem(unit, at)) {
            compound(unit, at);
        }
    }

    private void compound(Unit unit, int at) {
        if (unit.script() == Script.LATIN && unit.text().length() >= SHORTEST_COMPOUND) {
            Cut cut = cut(unit.text(), SHORTEST_PART, LONGEST_PART);
            if (cut.unknown() <= MOST_JOINTS) {
                cut.forEach((number, start, end) -> add(number, at, at + 1));
                return;
            }
        }
        unknown += unit.text().length();
    }

    private boolean stem(Unit unit, int at) {
        for (String stem : Stems.of(unit, Language.HEBREW)) {
            int word = words.find(stem);
            if (word != WordVectors.UNKNOWN) {
                add(word, at, at + 1);
                return true;
            }
        }
        return false;
    }

    /** Japanese as it is written, unless its simplified form, which is Chinese, has likelier words. */
    private void ideographs(List<Unit> run, int at) {
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
        // a rare character may take two chars: its word then ends a unit late, which only its weight notices
        likelier.forEach((number, start, end) ->
                add(number, at + Math.min(start, run.size() - 1), at + Math.min(end, run.size())));
    }

    private interface WordVisitor {
        void visit(int number, int start, int end);
    }

    /**
     * A run of letters, cut.
     *
     * @param begins for each place where a word may end, where it begins
     * @param words its number there
     */
    private record Cut(int[] begins, int[] words, int unknown, float cost) {

        void forEach(WordVisitor visitor) {
            int count = 0;
            int[] ends = new int[begins.length];
            for (int to = begins.length - 1; to > 0; to = begins[to]) {
                ends[count++] = to;
            }
            while (count > 0) {
                int to = ends[--count];
                if (words[to] != WordVectors.UNKNOWN) {
                    visitor.visit(words[to], begins[to], to);
                }
            }
        }
    }

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
        int left = 0;
        for (int to = length; to > 0; to = start[to]) {
            left += word[to] == WordVectors.UNKNOWN ? 1 : 0;
        }
        return new Cut(start, word, left, cost[length]);
    }
}
