package org.keting.search.results;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.SplittingBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.keting.search.analysis.Analyzers;
import org.keting.search.index.Card;
import org.keting.search.index.Card.CardText;
import org.keting.search.index.Fields;
import org.keting.search.results.FoundProfile.Fragment;
import org.keting.search.results.FoundProfile.Highlight;

/**
 * Finds the passages that made profiles match. Lucene's unified highlighter reads the positions from the index and the
 * texts from the cards, in which they stand in the order they were indexed in.
 */
public final class Highlights extends UnifiedHighlighter {

    private static final char BETWEEN_TEXTS = '\0';
    private static final int PASSAGES = 2;
    private static final int PASSAGE_LENGTH = 140;
    private static final float MATCH_IN_THE_MIDDLE = 0.5f;
    private static final int MOST_OF_A_PROFILE = 3;
    private static final String[] FIELDS = Fields.TEXTS.toArray(String[]::new);

    /** A passage's place: which of the field's texts it is in. */
    private record Found(int text, double score, List<Fragment> fragments) {}

    private final Map<Integer, Card> cards;

    private Highlights(IndexSearcher searcher, Map<Integer, Card> cards) {
        super(new Builder(searcher, Analyzers.forIndexing())
                .withWeightMatches(false)
                .withHandleMultiTermQuery(false)
                .withHighlightPhrasesStrictly(false)
                .withMaxLength(Integer.MAX_VALUE - 1)
                .withMaxNoHighlightPassages(0)
                .withBreakIterator(Highlights::passages)
                .withFormatter(new Passages()));
        this.cards = cards;
    }

    /** The best passages of each document; a document whose texts have none of the words is missing from the answer. */
    public static Map<Integer, List<Highlight>> of(IndexSearcher searcher, Query query, Map<Integer, Card> cards)
            throws IOException {
        return new Highlights(searcher, cards).highlight(query);
    }

    private Map<Integer, List<Highlight>> highlight(Query query) throws IOException {
        List<Map.Entry<Integer, Card>> page = List.copyOf(cards.entrySet());
        int[] documents = page.stream().mapToInt(Map.Entry::getKey).toArray();
        int[] most = new int[FIELDS.length];
        Arrays.fill(most, PASSAGES);
        Map<String, Object[]> found = highlightFieldsAsObjects(FIELDS, query, documents, most);
        Map<Integer, List<Highlight>> highlights = new HashMap<>();
        for (int i = 0; i < documents.length; i++) {
            List<Highlight> best = best(found, i, page.get(i).getValue());
            if (!best.isEmpty()) {
                highlights.put(documents[i], best);
            }
        }
        return highlights;
    }

    private static List<Highlight> best(Map<String, Object[]> found, int document, Card card) {
        record Scored(double score, Highlight highlight) {}
        List<Scored> all = new ArrayList<>();
        found.forEach((field, documents) -> {
            if (documents[document] instanceof List<?> passages) {
                List<CardText> texts = textsOf(card, field);
                Map<Integer, List<Found>> byText =
                        passages.stream().map(Found.class::cast).collect(Collectors.groupingBy(Found::text));
                byText.forEach((text, places) -> all.add(new Scored(
                        places.stream().mapToDouble(Found::score).max().orElse(0),
                        highlight(texts.get(text), places))));
            }
        });
        return all.stream()
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .limit(MOST_OF_A_PROFILE)
                .map(Scored::highlight)
                .toList();
    }

    private static Highlight highlight(CardText text, List<Found> places) {
        List<Fragment> fragments = new ArrayList<>();
        for (Found place : places) {
            if (!fragments.isEmpty()) {
                fragments.add(new Fragment(" … ", false));
            }
            fragments.addAll(place.fragments());
        }
        return new Highlight(text.field().key(), text.language(), fragments);
    }

    @Override
    protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator documents, int cacheCharacters)
            throws IOException {
        List<CharSequence[]> values = new ArrayList<>();
        for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
            Card card = Objects.requireNonNull(cards.get(doc));
            CharSequence[] contents = new CharSequence[fields.length];
            for (int i = 0; i < fields.length; i++) {
                contents[i] = content(card, fields[i]);
            }
            values.add(contents);
        }
        return values;
    }

    private static String content(Card card, String field) {
        return textsOf(card, field).stream()
                .map(CardText::value)
                .collect(Collectors.joining(String.valueOf(BETWEEN_TEXTS)));
    }

    private static List<CardText> textsOf(Card card, String field) {
        return card.texts().stream()
                .filter(text -> text.analysed().field().equals(field))
                .toList();
    }

    private static BreakIterator passages() {
        return new SplittingBreakIterator(
                LengthGoalBreakIterator.createClosestToLength(
                        BreakIterator.getSentenceInstance(Locale.ROOT), PASSAGE_LENGTH, MATCH_IN_THE_MIDDLE),
                BETWEEN_TEXTS);
    }

    /** Cuts passages into what was hit and what was not. */
    private static final class Passages extends PassageFormatter {

        @Override
        public Object format(Passage[] passages, String content) {
            List<Found> found = new ArrayList<>();
            for (Passage passage : passages) {
                int text = (int) content.substring(0, passage.getMatchStarts()[0])
                        .chars()
                        .filter(c -> c == BETWEEN_TEXTS)
                        .count();
                found.add(new Found(text, passage.getScore(), fragments(passage, content)));
            }
            return found;
        }

        private static List<Fragment> fragments(Passage passage, String content) {
            List<Fragment> fragments = new ArrayList<>();
            int at = passage.getStartOffset();
            if (content.charAt(at) == BETWEEN_TEXTS) {
                at++;
            }
            int match = 0;
            while (match < passage.getNumMatches()) {
                int start = Math.max(at, passage.getMatchStarts()[match]);
                int end = passage.getMatchEnds()[match];
                // pairs of characters overlap: 机器 + 器视 is one hit
                for (match++; match < passage.getNumMatches() && passage.getMatchStarts()[match] < end; match++) {
                    end = Math.max(end, passage.getMatchEnds()[match]);
                }
                add(fragments, content, at, start, false);
                add(fragments, content, start, end, true);
                at = Math.max(at, end);
            }
            add(fragments, content, at, Math.max(at, passage.getEndOffset()), false);
            return fragments;
        }

        private static void add(List<Fragment> fragments, String content, int start, int end, boolean hit) {
            String text =
                    content.substring(start, Math.min(end, content.length())).replace(BETWEEN_TEXTS, ' ');
            if (!text.isEmpty()) {
                fragments.add(new Fragment(text, hit));
            }
        }
    }
}
