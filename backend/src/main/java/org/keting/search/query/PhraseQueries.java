package org.keting.search.query;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.keting.search.analysis.Folding;
import org.keting.search.index.Fields;
import org.keting.search.index.NameForms;
import org.keting.search.query.WordForms.Position;

/** Finds words that stand next to each other, in whichever language's field they do. */
final class PhraseQueries {

    private PhraseQueries() {}

    /** Finds a phrase, or a word, in names, keywords and texts. */
    static Query anywhere(String phrase) {
        BooleanQuery.Builder fields = new BooleanQuery.Builder();
        for (String field : WordForms.fieldsFor(phrase)) {
            List<Position> positions = WordForms.positions(field, phrase);
            // keywords are indexed without positions, but each as a whole
            if (positions.size() == 1 || positions.size() > 1 && !field.equals(Fields.WORDS)) {
                fields.add(phrase(field, positions), Occur.SHOULD);
            }
        }
        String whole = Folding.squeeze(phrase);
        if (!whole.isEmpty()) {
            fields.add(new TermQuery(new Term(Fields.KEYWORD, whole)), Occur.SHOULD);
        }
        return fields.build();
    }

    /** Finds companies whose name has these words, or begins with them. */
    static Query name(String name) {
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        List<Position> positions = WordForms.positions(Fields.NAME, name);
        if (!positions.isEmpty()) {
            either.add(phrase(Fields.NAME, positions), Occur.SHOULD);
        }
        String start = NameForms.start(name);
        if (!start.isEmpty()) {
            either.add(new TermQuery(new Term(Fields.NAME_START, start)), Occur.SHOULD);
        }
        return either.build();
    }

    /** Finds what is in cities that begin like this: "Tel Aviv" is in "Tel Aviv-Yafo". */
    static Query city(String city) {
        return new PrefixQuery(new Term(Fields.CITY, Folding.squeeze(city)));
    }

    /** As it is written: the index has a word's stems beside it, so that a stem's texts are found by the stem. */
    private static Query phrase(String field, List<Position> positions) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        positions.forEach(position -> phrase.add(new Term(field, position.asWritten()), position.at()));
        return phrase.build();
    }
}
