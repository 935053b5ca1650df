package org.keting.search.saved;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.keting.accounts.AccountId;
import org.springframework.stereotype.Component;

/** Saved searches in the database. */
@Component
class SavedSearchStore {

    private final MongoCollection<SavedSearch> searches;

    SavedSearchStore(MongoDatabase database) {
        searches = database.getCollection("savedSearches", SavedSearch.class);
        searches.createIndex(Indexes.ascending("slot"), new IndexOptions().unique(true));
        // Unique only because no other kind of index is made here; it finds what is due where the server can use it.
        searches.createIndex(Indexes.ascending("alert.dueAt", "_id"), new IndexOptions().unique(true));
    }

    static String slot(AccountId owner, int number) {
        return owner + "|" + number;
    }

    /** False when its slot is taken. */
    boolean insert(SavedSearch search) {
        try {
            searches.insertOne(search);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return false;
        }
    }

    Optional<SavedSearch> find(SavedSearchId id) {
        return Optional.ofNullable(searches.find(eq("_id", id)).first());
    }

    /** A person's, the newest first. */
    List<SavedSearch> of(AccountId owner, int most) {
        List<String> slots = IntStream.rangeClosed(1, most)
                .mapToObj(number -> slot(owner, number))
                .toList();
        List<SavedSearch> found = searches.find(in("slot", slots)).into(new ArrayList<>());
        found.sort(Comparator.comparing(SavedSearch::createdAt)
                .thenComparing(search -> search.id().value())
                .reversed());
        return found;
    }

    /**
     * Writes the next state, if neither a person nor an alert has written since this one was read.
     *
     * @return whether it was written
     */
    boolean replace(SavedSearch seen, SavedSearch next) {
        return searches.replaceOne(
                                and(
                                        eq("_id", seen.id()),
                                        eq("version", seen.version()),
                                        eq("alert.number", seen.alert().number())),
                                next)
                        .getMatchedCount()
                == 1;
    }

    boolean delete(SavedSearchId id) {
        return searches.deleteOne(eq("_id", id)).getDeletedCount() == 1;
    }

    /** Those whose time has come, in no particular order. The embedded server scans for them. */
    List<SavedSearch> due(Instant now) {
        return searches.find(lte("alert.dueAt", now)).into(new ArrayList<>());
    }

    /** Those with something left to tell; scans. */
    List<SavedSearch> withOutbox() {
        return searches.find(exists("alert.outbox.0")).into(new ArrayList<>());
    }

    /** Takes what has been told off the outbox. */
    void told(SavedSearchId id, List<String> news) {
        searches.updateOne(eq("_id", id), Updates.pull("alert.outbox", in("id", news)));
    }
}
