package org.keting.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.keting.search.analysis.Analyzers;
import org.keting.search.analysis.Language;
import org.keting.search.index.Fields;

/** What typed words become in the index, language by language. */
final class WordForms {

    private static final Analyzer ANALYZER = Analyzers.forSearching();
    private static final int MOST_POSITIONS = 32;

    private WordForms() {}

    /**
     * One place in a text.
     *
     * @param at its number; words that a language ignores leave a gap
     * @param readings the terms that may stand there, the one as written first
     */
    record Position(int at, List<String> readings) {

        String asWritten() {
            return readings.getFirst();
        }
    }

    /** The fields in which words may be found. Latin words occur in texts of every language; other scripts only in their own. */
    static Set<String> fieldsFor(String words) {
        Set<String> fields = new LinkedHashSet<>(List.of(Fields.NAME, Fields.WORDS));
        words.codePoints().filter(Character::isLetterOrDigit).forEach(letter -> {
            switch (Character.UnicodeScript.of(letter)) {
                case HAN -> add(fields, Language.CHINESE, Language.JAPANESE);
                case HIRAGANA, KATAKANA -> add(fields, Language.JAPANESE);
                case HEBREW -> add(fields, Language.HEBREW);
                case LATIN, COMMON -> add(fields, Language.values());
                default -> add(fields, Language.OTHER);
            }
        });
        return fields;
    }

    private static void add(Set<String> fields, Language... languages) {
        Stream.of(languages).map(Language::field).forEach(fields::add);
    }

    /** The words' places in a field, as far as the field has terms for them. */
    static List<Position> positions(String field, String words) {
        List<Position> positions = new ArrayList<>();
        int at = -1;
        try (TokenStream tokens = ANALYZER.tokenStream(field, words)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute increment = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                at += increment.getPositionIncrement();
                if (increment.getPositionIncrement() > 0 || positions.isEmpty()) {
                    if (positions.size() == MOST_POSITIONS) {
                        break;
                    }
                    positions.add(new Position(at, new ArrayList<>()));
                }
                List<String> readings = positions.getLast().readings();
                if (!readings.contains(term.toString())) {
                    readings.add(term.toString());
                }
            }
            return positions;
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }
}
