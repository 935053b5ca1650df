package org.keting.search.vocabulary;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Unmatched queries in the database. There are few enough to read them all. */
@Component
class UnmatchedQueryStore {

    private final MongoCollection<UnmatchedQuery> queries;

    UnmatchedQueryStore(MongoDatabase database) {
        queries = database.getCollection("unmatchedQueries", UnmatchedQuery.class);
    }

    /** Counts one search; true when it is the first one with these words. */
    boolean count(String id, UnmatchedQueries.Asked asked, Instant at) {
        return queries.updateOne(
                                eq("_id", id),
                                Updates.combine(
                                        Updates.inc("count", 1L),
                                        Updates.set("lastAt", at),
                                        Updates.set("results", asked.results()),
                                        Updates.setOnInsert("kind", asked.kind().name()),
                                        Updates.setOnInsert("text", asked.text()),
                                        Updates.setOnInsert("firstAt", at),
                                        Updates.setOnInsert("dismissed", false)),
                                new UpdateOptions().upsert(true))
                        .getUpsertedId()
                != null;
    }

    List<UnmatchedQuery> all() {
        return queries.find().into(new ArrayList<>());
    }

    /** False when there is none with this id. */
    boolean dismiss(String id) {
        return queries.updateOne(eq("_id", id), Updates.set("dismissed", true)).getMatchedCount() == 1;
    }

    void delete(Collection<String> ids) {
        queries.deleteMany(in("_id", ids));
    }
}
