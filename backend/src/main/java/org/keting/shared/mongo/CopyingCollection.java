package org.keting.shared.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection that never changes a stored document in place. The library does, while replies, cursors and aggregations still
 * refer to it: a reader could get half of one version and half of the next. Here an update works on a copy, which then takes
 * the stored document's place.
 *
 * <p>It also finds documents by a unique key when the filter says more than that, as the filter {@code {_id, version}} of
 * every conditional update does; the library would scan the collection.
 */
final class CopyingCollection extends H2Collection {

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
        for (Index<Object> index : uniqueIndexes) {
            Document keys = keysOf(index, query);
            if (keys != null && index.canHandle(keys)) {
                return matchDocuments(query, index.getPositions(keys), orderBy, skip, limit, batchSize, projection);
            }
        }
        return super.queryDocuments(query, orderBy, skip, limit, batchSize, projection);
    }

    /** The part of a query that fixes every key of an index to plain values; null when it does not. */
    private static @Nullable Document keysOf(Index<Object> index, Document query) {
        Document keys = new Document();
        for (var key : index.getKeys()) {
            Object value = condition(query, key.getKey());
            if (!isPlain(value) && !isPlainIn(value, index)) {
                return null;
            }
            keys.put(key.getKey(), value);
        }
        return keys;
    }

    /** What a query says of a field. The driver's {@code and(…)} says it inside an {@code $and}. */
    private static @Nullable Object condition(Document query, String field) {
        if (query.containsKey(field) || !(query.get("$and") instanceof List<?> clauses)) {
            return query.get(field);
        }
        for (Object clause : clauses) {
            if (clause instanceof Document part && part.containsKey(field)) {
                return part.get(field);
            }
        }
        return null;
    }

    private static boolean isPlain(@Nullable Object value) {
        return value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Instant
                || value instanceof ObjectId
                || value instanceof UUID;
    }

    private static boolean isPlainIn(@Nullable Object value, Index<Object> index) {
        return index.getKeys().size() == 1
                && value instanceof Document document
                && document.size() == 1
                && document.get("$in") instanceof List<?> values
                && values.stream().allMatch(CopyingCollection::isPlain);
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
