package org.keting.shared.mongo;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How to find the documents that a query asks for without looking at all of them. The query still decides on each. */
sealed interface QueryPlan {

    /** Look at the documents that a unique key names; the query may say more than the key. */
    record ByKey(Index<Object> index, Document keys) implements QueryPlan {}

    /** Read in the order of {@code _id}, which is also the order asked for; from a certain one on, or from the first. */
    record InOrderOfId(@Nullable String from) implements QueryPlan {}

    /** Look at every document, then sort. */
    record Scan() implements QueryPlan {}

    /**
     * The cheapest plan.
     *
     * @param orderBy as in a find command; null or empty when any order will do
     */
    static QueryPlan of(Document query, @Nullable Document orderBy, List<Index<Object>> uniqueIndexes) {
        for (Index<Object> index : uniqueIndexes) {
            Document keys = keysOf(index, query);
            if (keys != null && index.canHandle(keys)) {
                return new ByKey(index, keys);
            }
        }
        boolean byId = orderBy != null && orderBy.size() == 1 && orderBy.get("_id") instanceof Integer i && i == 1;
        return byId ? new InOrderOfId(lowest(condition(query, "_id"))) : new Scan();
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
                && values.stream().allMatch(QueryPlan::isPlain);
    }

    private static @Nullable String lowest(@Nullable Object condition) {
        if (condition instanceof Document range) {
            Object bound = range.getOrDefault("$gt", range.get("$gte"));
            return bound instanceof String from ? from : null;
        }
        return null;
    }
}
