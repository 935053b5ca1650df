package org.keting.search.vocabulary;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Amendments in the database: some hundreds at most, so that all of them are read at once. */
@Component
class AmendmentStore {

    private final MongoCollection<Amendment> amendments;

    AmendmentStore(MongoDatabase database) {
        amendments = database.getCollection("conceptAmendments", Amendment.class);
    }

    List<Amendment> all() {
        return amendments.find().into(new ArrayList<>());
    }

    /** Ids with versions, by which one sees cheaply whether somebody else has changed something. */
    Map<String, Long> versions() {
        Map<String, Long> versions = new HashMap<>();
        amendments
                .withDocumentClass(Document.class)
                .find()
                .projection(Projections.include("version"))
                .forEach(pair -> versions.put(pair.getString("_id"), pair.get("version", 0L)));
        return versions;
    }

    /** Writes the version after the one that is there; false when somebody else did so first. */
    boolean write(Amendment next) {
        if (next.version() > 1) {
            return amendments
                            .replaceOne(and(eq("_id", next.id()), eq("version", next.version() - 1)), next)
                            .getMatchedCount()
                    == 1;
        }
        try {
            amendments.insertOne(next);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return false;
        }
    }
}
