package org.keting.search.index;

import java.io.IOException;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.jspecify.annotations.Nullable;

/** One state of the index, with the tables that counting needs for exactly this state. */
public final class FacetedSearcher extends IndexSearcher {

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
