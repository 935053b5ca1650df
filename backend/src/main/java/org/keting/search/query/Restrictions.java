package org.keting.search.query;

import java.util.List;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.keting.search.index.Dimension;
import org.keting.search.index.Fields;
import org.keting.search.index.ProfileDocuments;
import org.keting.search.syntax.Filter;
import org.keting.search.syntax.Reading;
import org.keting.search.syntax.SearchField;

/** What must and must not be, whatever else speaks for a profile: phrases, exclusions and fields. */
public final class Restrictions {

    private Restrictions() {}

    /** Adds filters to a query that says by itself what else it finds. */
    public static void add(BooleanQuery.Builder query, Reading reading) {
        reading.phrases().forEach(phrase -> query.add(PhraseQueries.anywhere(phrase), Occur.FILTER));
        reading.excluded().forEach(phrase -> query.add(PhraseQueries.anywhere(phrase), Occur.MUST_NOT));
        for (SearchField field : SearchField.values()) {
            List<Filter> alternatives = Filter.alternatives(reading.filters(), field);
            if (!alternatives.isEmpty()) {
                BooleanQuery.Builder any = new BooleanQuery.Builder();
                alternatives.forEach(filter -> any.add(query(filter), Occur.SHOULD));
                query.add(any.build(), Occur.FILTER);
            }
        }
        reading.filters().stream().filter(Filter::negated).forEach(filter -> query.add(query(filter), Occur.MUST_NOT));
    }

    private static Query query(Filter filter) {
        return switch (filter) {
            case Filter.Name name when name.field() == SearchField.CITY -> PhraseQueries.city(name.value());
            case Filter.Name name -> PhraseQueries.name(name.value());
            case Filter.Number number ->
                LongField.newRangeQuery(
                        number.field() == SearchField.TRL ? Fields.TRL : Fields.FOUNDED,
                        number.range().from(),
                        number.range().to());
            case Filter.Code code -> new TermQuery(ProfileDocuments.term(dimension(code.field()), code.value()));
        };
    }

    private static Dimension dimension(SearchField field) {
        return switch (field) {
            case COUNTRY -> Dimension.COUNTRY;
            case CONCEPT -> Dimension.CONCEPT;
            case STAGE -> Dimension.STAGE;
            case LANGUAGE -> Dimension.LANGUAGE;
            case ROOM -> Dimension.LIVING_ROOM;
            case SEEKING -> Dimension.SEEKING;
            case TRL -> Dimension.TRL;
            case FOUNDED -> Dimension.FOUNDED;
            case NAME, CITY -> throw new IllegalArgumentException(field + " has no codes");
        };
    }
}
