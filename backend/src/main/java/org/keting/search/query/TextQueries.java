package org.keting.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.keting.search.index.Fields;
import org.keting.search.index.NameForms;
import org.keting.search.index.Rarity;
import org.keting.search.query.WordForms.Position;

/**
 * Turns words into a Lucene query. Each word is taken apart by every language's analyzer that its script allows, and
 * counts as found when one of the fields has it: so an English and a Hebrew word of one query may be found in two texts of
 * one profile. A whole name comes before everything else.
 */
final class TextQueries {

    /** Far below Lucene's limit of 1024 clauses, together with the fields that one word is looked up in. */
    private static final int MOST_TERMS = 600;

    private static final float WHOLE_NAME = 100;
    private static final float NAME_BEGINS_SO = 10;
    private static final float WORD_BEGINS_NAME = 3;
    private static final float NAME_WORD = 3;
    /** A stem is a guess, the word as written is not. */
    private static final float STEM = 0.6f;

    /** How much the second-best field adds to the best. */
    private static final float OTHER_FIELDS = 0.1f;

    private static final Set<String> LATIN = Set.of("text_en", "text_fr", "text_de");

    private final IndexReader index;
    private int terms;
    private float strength;

    private TextQueries(IndexReader index) {
        this.index = index;
    }

    /** The query for some words, which must not be empty. A profile with all of them as often as can be scores near one. */
    static Query words(QueryText text, Strictness strictness, IndexReader index) throws IOException {
        TextQueries queries = new TextQueries(index);
        Query query = queries.words(text, strictness);
        return new BoostQuery(query, 1 / Math.max(1, queries.strength));
    }

    /** Finds who has the text for a name: far above everything else. */
    static Query names(QueryText text) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        NameForms.exact(text.whole())
                .forEach(name -> query.add(constant(Fields.NAME_EXACT, name, WHOLE_NAME), Occur.SHOULD));
        String start = NameForms.start(text.whole());
        if (text.words().size() > 1 && start.length() > 1) {
            query.add(constant(Fields.NAME_START, start, NAME_BEGINS_SO), Occur.SHOULD);
        }
        return query.build();
    }

    private Query words(QueryText text, Strictness strictness) throws IOException {
        BooleanQuery.Builder needed = new BooleanQuery.Builder();
        BooleanQuery.Builder welcome = new BooleanQuery.Builder();
        int count = 0;
        for (String word : text.words()) {
            Word analysed = analyse(word, strictness);
            if (analysed.query() == null || terms > MOST_TERMS) {
                continue;
            }
            if (analysed.common()) {
                welcome.add(analysed.query(), Occur.SHOULD);
            } else {
                needed.add(analysed.query(), Occur.SHOULD);
                count++;
            }
        }
        if (count == 0) {
            return welcome.build();
        }
        Query all = needed.setMinimumNumberShouldMatch(share(count, strictness)).build();
        return welcome.add(all, Occur.MUST).build();
    }

    /** Two words are both needed, of three two, of ten six. */
    private static int share(int count, Strictness strictness) {
        if (strictness == Strictness.ANY_WORD) {
            return 1;
        }
        return count <= 2 ? count : (int) Math.ceil(count * 0.6);
    }

    /**
     * A word of the query.
     *
     * @param query null when no analyzer finds anything in it
     * @param common whether one of the languages in Latin letters ignores it ("the", "und"): it may add to a score, but is not
     *     needed
     */
    private record Word(@org.jspecify.annotations.Nullable Query query, boolean common) {}

    private Word analyse(String word, Strictness strictness) throws IOException {
        List<Query> anywhere = new ArrayList<>();
        float strongest = 0;
        boolean common = false;
        for (String field : WordForms.fieldsFor(word)) {
            List<Position> positions = WordForms.positions(field, word);
            if (positions.isEmpty()) {
                common |= LATIN.contains(field);
            } else {
                Query found = inField(field, positions, needed(word, positions.size(), strictness));
                anywhere.add(field.equals(Fields.NAME) ? new BoostQuery(found, NAME_WORD) : found);
                strongest = Math.max(strongest, rarity(field, positions));
            }
        }
        if (anywhere.isEmpty()) {
            return new Word(null, common);
        }
        String start = NameForms.start(word);
        if (start.length() > 1) {
            anywhere.add(constant(Fields.NAME_START, start, WORD_BEGINS_NAME));
        }
        terms += anywhere.size();
        strength += common ? 0 : strongest;
        return new Word(new DisjunctionMaxQuery(anywhere, OTHER_FIELDS), common);
    }

    /** What BM25 gives to words that occur as often as can be. */
    private float rarity(String field, List<Position> positions) throws IOException {
        float sum = 0;
        for (Position position : positions) {
            int found = index.docFreq(new Term(field, position.asWritten()));
            sum += found == 0 ? 0 : Rarity.of(found, index.maxDoc());
        }
        return sum;
    }

    /** In scripts without spaces a "word" may be a sentence, and a part of it is enough. */
    private static int needed(String word, int positions, Strictness strictness) {
        boolean sentence = positions > 2 && QueryText.isIdeographic(word.codePointAt(0));
        if (strictness == Strictness.ANY_WORD) {
            return sentence ? Math.max(2, positions / 3) : 1;
        }
        return sentence ? (int) Math.ceil(positions * 0.6) : positions;
    }

    private Query inField(String field, List<Position> positions, int needed) {
        terms += positions.size();
        if (positions.size() == 1) {
            return atPosition(field, positions.getFirst().readings());
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        positions.forEach(position -> query.add(atPosition(field, position.readings()), Occur.SHOULD));
        return query.setMinimumNumberShouldMatch(needed).build();
    }

    private static Query atPosition(String field, List<String> readings) {
        if (readings.size() == 1) {
            return new TermQuery(new Term(field, readings.getFirst()));
        }
        SynonymQuery.Builder query = new SynonymQuery.Builder(field);
        for (int i = 0; i < readings.size(); i++) {
            query.addTerm(new BytesRef(readings.get(i)), i == 0 ? 1 : STEM);
        }
        return query.build();
    }

    private static Query constant(String field, String term, float score) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, term))), score);
    }
}
