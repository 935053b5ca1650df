package org.keting.shared.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection that never changes a stored document in place. The library does, while replies, cursors and aggregations still
 * refer to it: a reader could get half of one version and half of the next. Here an update works on a copy, which then takes
 * the stored document's place.
 *
 * <p>It also finds documents by a unique key when the filter says more than that, as the filter {@code {_id, version}} of
 * every conditional update does, and reads a page in the order of {@code _id} from the page's beginning; the library would
 * scan the collection for either (see {@link QueryPlan}).
 */
final class CopyingCollection extends H2Collection {

    private final MVMap<Object, Document> documents;
    private final List<Index<Object>> uniqueIndexes = new CopyOnWriteArrayList<>();
    /** Whether an update is under way on this thread; guarded by this object's monitor, which every update holds. */
    private boolean updating;

    CopyingCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> sizes,
            CursorRegistry cursors) {
        super(database, name, options, documents, sizes, cursors);
        this.documents = documents;
    }

    @Override
    public void addIndex(Index<Object> index) {
        super.addIndex(index);
        if (index.isUnique()
                && uniqueIndexes.stream().noneMatch(known -> known.getName().equals(index.getName()))) {
            uniqueIndexes.add(index);
        }
    }

    @Override
    public void dropIndex(String name) {
        uniqueIndexes.removeIf(index -> index.getName().equals(name));
        super.dropIndex(name);
    }

    @Override
    public synchronized Document updateDocuments(
            Document selector,
            Document update,
            @Nullable ArrayFilters arrayFilters,
            boolean multi,
            boolean upsert,
            Oplog oplog) {
        updating = true;
        try {
            return super.updateDocuments(selector, update, arrayFilters, multi, upsert, oplog);
        } finally {
            updating = false;
        }
    }

    @Override
    public synchronized Document findAndModify(Document query) {
        updating = true;
        try {
            return super.findAndModify(query);
        } finally {
            updating = false;
        }
    }

    @Override
    protected synchronized QueryResult queryDocuments(
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        QueryResult found = find(query, orderBy, skip, limit, batchSize, projection);
        return updating ? copies(found) : found;
    }

    private QueryResult find(
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        return switch (plan(query, orderBy)) {
            case QueryPlan.ByKey(Index<Object> index, Document keys) ->
                matchDocuments(query, index.getPositions(keys), orderBy, skip, limit, batchSize, projection);
            case QueryPlan.InOrderOfId(var from) ->
                matchDocumentsFromStream(inOrderOfId(from), query, null, skip, limit, batchSize, projection);
            case QueryPlan.Scan() -> super.queryDocuments(query, orderBy, skip, limit, batchSize, projection);
        };
    }

    private QueryPlan plan(Document query, @Nullable Document orderBy) {
        QueryPlan plan = QueryPlan.of(query, orderBy, uniqueIndexes);
        return plan instanceof QueryPlan.InOrderOfId && !hasTextIdsOnly() ? new QueryPlan.Scan() : plan;
    }

    /**
     * Whether the map's order is that of MongoDB's {@code _id}. For text it is; the map keeps keys of one type together, so
     * the first and the last tell of all.
     */
    private boolean hasTextIdsOnly() {
        return documents.firstKey() instanceof String && documents.lastKey() instanceof String;
    }

    private Stream<Document> inOrderOfId(@Nullable String from) {
        Cursor<Object, Document> cursor = documents.cursor(from);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(cursor, Spliterator.ORDERED), false)
                .map(key -> cursor.getValue());
    }

    private static QueryResult copies(QueryResult found) {
        // lazily, since an update of one document looks at the first match only
        return new QueryResult(
                () -> StreamSupport.stream(found.spliterator(), false)
                        .map(Document::cloneDeeply)
                        .iterator(),
                found.getCursorId());
    }
}
