package org.keting.shared.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bson.Document;

/**
 * One writer's own documents, changed at random, and what the database must hold of them afterwards. It keeps between no and
 * a few thousand of them, of 100 bytes to 200 KB: it fills up, changes for a while, deletes most, and begins again.
 */
final class ChangingDocuments {

    private static final int MOST = 1500;

    private final int number;
    private final Random random;
    private final Map<String, Document> remembered = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private long made;

    ChangingDocuments(int number, Random random) {
        this.number = number;
        this.random = random;
    }

    /** All documents of this writer, by id. Not while it writes. */
    Map<String, Document> remembered() {
        return remembered;
    }

    /** About how large some documents are. */
    static long bytes(Collection<Document> documents) {
        return documents.stream()
                .mapToLong(each -> 100 + each.getString("text").length())
                .sum();
    }

    /** Makes one change, acknowledged before it returns. */
    void change(MongoCollection<Document> things) {
        int chance = random.nextInt(1000);
        if (ids.isEmpty() || chance < 350 && ids.size() < MOST) {
            insert(things, 1 + random.nextInt(20));
        } else if (chance < 900) {
            update(things);
        } else if (chance < 998) {
            delete(things, 1 + random.nextInt(3));
        } else {
            delete(things, ids.size() * 9 / 10);
        }
    }

    private void insert(MongoCollection<Document> things, int count) {
        List<Document> added = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            String id = "%02d-%08x".formatted(number, random.nextInt());
            Document document = new Document("_id", id)
                    .append("slot", number + "/" + made++)
                    .append("text", text());
            if (remembered.putIfAbsent(id, document) == null) {
                ids.add(id);
                added.add(document);
            }
        }
        if (!added.isEmpty()) {
            things.insertMany(added);
        }
    }

    private void update(MongoCollection<Document> things) {
        String id = ids.get(random.nextInt(ids.size()));
        String text = text();
        things.updateOne(eq(id), Updates.set("text", text));
        remembered.computeIfPresent(id, (same, document) -> document.append("text", text));
    }

    private void delete(MongoCollection<Document> things, int count) {
        List<String> gone = new ArrayList<>();
        for (int n = 0; n < count && !ids.isEmpty(); n++) {
            int place = random.nextInt(ids.size());
            String id = ids.get(place);
            ids.set(place, ids.getLast());
            ids.removeLast();
            gone.add(id);
        }
        things.deleteMany(in("_id", gone));
        gone.forEach(remembered::remove);
    }

    /** Mostly short, sometimes as long as a description in six languages, seldom much longer. */
    private String text() {
        int chance = random.nextInt(100);
        int length = chance < 70
                ? 100 + random.nextInt(1000)
                : chance < 98 ? random.nextInt(20_000) : random.nextInt(200_000);
        return Long.toHexString(random.nextLong()).repeat(length / 16 + 1);
    }
}
