package org.keting.search.index;

import java.io.IOException;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;

/** One state of the index, with the tables that counting needs for exactly this state. */
public final class FacetedSearcher extends IndexSearcher {

    /** No document. */
    public static final int NONE = -1;

    private final @Nullable SortedSetDocValuesReaderState facets;
    private volatile @Nullable ConceptCounts conceptCounts;

    private FacetedSearcher(IndexReader reader) throws IOException {
        super(reader);
        setSimilarity(new MaxDocSimilarity());
        boolean counted = FieldInfos.getMergedFieldInfos(reader).fieldInfo(ProfileDocuments.FACET_FIELD) != null;
        facets = counted ? new DefaultSortedSetDocValuesReaderState(reader, ProfileDocuments.facets()) : null;
    }

    /** What counting needs, or null while nothing with a facet is indexed. */
    public @Nullable SortedSetDocValuesReaderState facets() {
        return facets;
    }

    /** How many profiles mention each concept; counted when somebody first asks. */
    public ConceptCounts conceptCounts() throws IOException {
        ConceptCounts counts = conceptCounts;
        if (counts == null) {
            counts = ConceptCounts.of(getIndexReader());
            conceptCounts = counts;
        }
        return counts;
    }

    /** The document of a published profile, or {@value #NONE}. */
    public int listed(ProfileKey key) throws IOException {
        TopDocs found = search(
                new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(Fields.KEY, key.term())), Occur.FILTER)
                        .add(new TermQuery(new Term(Fields.LISTED, key.kind().name())), Occur.FILTER)
                        .build(),
                1);
        return found.scoreDocs.length == 0 ? NONE : found.scoreDocs[0].doc;
    }

    /** What a document is about, as a vector; null when nothing in it was understood. */
    public byte @Nullable [] meaning(int document) throws IOException {
        LeafReaderContext leaf = getIndexReader()
                .leaves()
                .get(ReaderUtil.subIndex(document, getIndexReader().leaves()));
        ByteVectorValues vectors = leaf.reader().getByteVectorValues(Fields.MEANING);
        if (vectors == null) {
            return null;
        }
        var iterator = vectors.iterator();
        int here = document - leaf.docBase;
        return iterator.advance(here) == here
                ? vectors.vectorValue(iterator.index()).clone()
                : null;
    }

    /** Makes one for each refresh. */
    static SearcherFactory factory() {
        return new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) throws IOException {
                return new FacetedSearcher(reader);
            }
        };
    }
}
