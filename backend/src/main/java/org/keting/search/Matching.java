package org.keting.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.LongField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.keting.search.index.Dimension;
import org.keting.search.index.FacetedSearcher;
import org.keting.search.index.Fields;
import org.keting.search.index.ProfileDocuments;
import org.keting.search.query.Restrictions;
import org.keting.search.syntax.Reading;

/** Collects and counts what matches a query in one state of the index. */
record Matching(FacetedSearcher searcher, SearchQuery query, Reading reading) {

    /** What matched, and how many have what. */
    record Matches(TopFieldDocs top, @Nullable Facets facets) {}

    /** What may be found at all, by what was typed. Filters don't count: the nearest in meaning of a few are not the nearest of all. */
    Query allowed() {
        return restricted().build();
    }

    /** What the filters leave of it. */
    Query among() {
        return filtered(null);
    }

    /**
     * The first profiles after a cursor.
     *
     * @param text what was typed, or null for everything
     * @param most how many
     */
    Matches collect(@Nullable Query text, Order order, @Nullable Cursor cursor, int most) throws IOException {
        DrillDownQuery drillDown = filtered(text);
        var collector = new TopFieldCollectorManager(
                order.sort(), most, cursor == null ? null : cursor.document(), Integer.MAX_VALUE);
        if (query.plain() || searcher.facets() == null) {
            return new Matches(searcher.search(drillDown, collector), null);
        }
        var result =
                new DrillSideways(searcher, ProfileDocuments.facets(), searcher.facets()).search(drillDown, collector);
        return new Matches(result.collectorResult, result.facets);
    }

    private DrillDownQuery filtered(@Nullable Query text) {
        DrillDownQuery drillDown = new DrillDownQuery(ProfileDocuments.facets(), base(text));
        query.filters().forEach((dimension, values) -> {
            if (dimension.isCounted()) {
                values.forEach(value -> drillDown.add(dimension.key(), dimension.canonical(value)));
            }
        });
        return drillDown;
    }

    private BooleanQuery.Builder restricted() {
        BooleanQuery.Builder restricted = new BooleanQuery.Builder();
        restricted.add(new TermQuery(new Term(Fields.LISTED, query.kind().name())), Occur.FILTER);
        Restrictions.add(restricted, reading);
        return restricted;
    }

    private Query base(@Nullable Query text) {
        BooleanQuery.Builder base = restricted();
        if (query.changedSince() != null) {
            base.add(
                    LongField.newRangeQuery(
                            Fields.UPDATED_AT, query.changedSince().toEpochMilli(), Long.MAX_VALUE),
                    Occur.FILTER);
        }
        List<BytesRef> sectors = query.filters().getOrDefault(Dimension.SECTOR, List.of()).stream()
                .map(sector -> new BytesRef(Dimension.SECTOR.canonical(sector)))
                .toList();
        if (!sectors.isEmpty()) {
            base.add(new TermInSetQuery(Fields.SECTOR, sectors), Occur.FILTER);
        }
        return base.add(text == null ? new MatchAllDocsQuery() : text, Occur.MUST)
                .build();
    }
}
