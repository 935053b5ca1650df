package org.keting.shared.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/**
 * One writer's endless writes, each acknowledged before the next, and what the database must know of them afterwards: every
 * insert in order, and one document changed again and again under its version.
 */
final class WriteStream implements Runnable {

    private final MongoCollection<Document> things;
    private final String writer;
    private volatile long inserted; // written by the writer only
    private volatile long version;

    WriteStream(MongoCollection<Document> things, int number) {
        this.things = things;
        writer = "writer" + number;
    }

    /** Writes until the database goes away. */
    @Override
    public void run() {
        try {
            things.insertOne(new Document("_id", writer).append("version", 0L).append("slot", writer));
            while (true) {
                things.insertOne(new Document("_id", id(inserted)).append("slot", slot(inserted)));
                inserted += 1;
                things.updateOne(
                        Filters.and(Filters.eq(writer), Filters.eq("version", version)),
                        Updates.combine(
                                Updates.inc("version", 1L), Updates.set("text", "v".repeat((int) version % 500))));
                version += 1;
            }
        } catch (MongoException | IllegalStateException e) {
            // killed, as intended: what this writer was told so far is what counts
        }
    }

    /** How many writes were acknowledged so far. Any thread may ask. */
    long acknowledged() {
        return inserted + version;
    }

    /**
     * What the database no longer knows although it said so, or knows only in part; empty when all is well.
     *
     * @param found all documents of the collection by id
     */
    List<String> losses(MongoCollection<Document> reread, Map<String, Document> found) {
        List<String> losses = new ArrayList<>();
        for (long n = 0; n < inserted; n++) {
            if (!found.containsKey(id(n))) {
                losses.add(id(n));
            }
        }
        Document changed = found.get(writer);
        long stored = changed == null ? -1 : changed.getLong("version");
        // one more than acknowledged is right as well: the kill may have come between the commit and the reply
        if (acknowledged() > 0 && stored != version && stored != version + 1) {
            losses.add(writer + " at version " + stored + " instead of " + version);
        }
        losses.addAll(torn(reread, found));
        return losses;
    }

    /** The last insert was under way: its document and its entry in the unique index must both be there, or neither. */
    private List<String> torn(MongoCollection<Document> reread, Map<String, Document> found) {
        boolean stored = found.containsKey(id(inserted));
        boolean indexed = reread.find(Filters.eq("slot", slot(inserted))).first() != null;
        boolean free = indexed || canInsert(reread);
        return stored == indexed && free ? List.of() : List.of(id(inserted) + " is torn");
    }

    private boolean canInsert(MongoCollection<Document> reread) {
        try {
            reread.insertOne(new Document("_id", id(inserted)).append("slot", slot(inserted)));
            return true;
        } catch (MongoException e) {
            return false;
        }
    }

    private String id(long n) {
        return writer + "-" + n;
    }

    private String slot(long n) {
        return "slot " + id(n);
    }
}
