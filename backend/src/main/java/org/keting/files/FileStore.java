package org.keting.files;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** What is known about files, in the collection {@code files}. */
@Component
class FileStore {

    private final MongoCollection<StoredFile> files;

    FileStore(MongoDatabase database) {
        this.files = database.getCollection("files", StoredFile.class);
    }

    void insert(StoredFile file) {
        files.insertOne(file);
    }

    Optional<StoredFile> find(FileId id) {
        return Optional.ofNullable(files.find(eq(id)).first());
    }

    void delete(FileId id) {
        files.deleteOne(eq(id));
    }

    /** Scans: for the sweeper only. */
    void forEachBefore(Instant before, Consumer<StoredFile> action) {
        files.find(lt("at", before)).forEach(action);
    }

    /** Every hash that some file has. Scans, and holds about 100 bytes for each. */
    Set<String> hashes() {
        Set<String> hashes = new HashSet<>();
        files.withDocumentClass(Document.class)
                .find()
                .projection(Projections.include("sha256"))
                .forEach(document -> hashes.add(document.getString("sha256")));
        return hashes;
    }

    /** Scans on a server that indexes nothing but ids; asked only about bytes that are about to go. */
    boolean uses(String sha256) {
        return files.find(eq("sha256", sha256)).first() != null;
    }
}
