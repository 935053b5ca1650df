package org.keting.imports;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bson.BsonMaximumSizeExceededException;
import org.bson.BsonSerializationException;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.keting.imports.ReportChunk.Key;
import org.springframework.stereotype.Component;

/** Imports and the chunks of their reports in the database. */
@Component
class ImportStore {

    private final MongoCollection<Import> imports;
    private final MongoCollection<ReportChunk> chunks;

    ImportStore(MongoDatabase database) {
        this.imports = database.getCollection("imports", Import.class);
        this.chunks = database.getCollection("importChunks", ReportChunk.class);
    }

    void insert(Import started) {
        imports.insertOne(started);
    }

    Optional<Import> find(ImportId id) {
        return Optional.ofNullable(imports.find(eq("_id", id.value())).first());
    }

    /** Newest first and without their problems, from the one after {@code before}. */
    List<Import> newest(int most, @Nullable String by, @Nullable String before) {
        List<Bson> filters = new ArrayList<>(List.of(new org.bson.Document()));
        if (by != null) {
            filters.add(eq("by", by));
        }
        if (before != null) {
            filters.add(lt("_id", before));
        }
        return imports.find(and(filters))
                .projection(Projections.exclude("problems"))
                .sort(Sorts.descending("_id"))
                .limit(most)
                .into(new ArrayList<>());
    }

    /** Writes where an import stands; one that was given up in the meantime stays so. */
    void update(Import current) {
        imports.replaceOne(and(eq("_id", current.id().value()), eq("state", ImportState.RUNNING.name())), current);
    }

    /** Says of running imports that their process is alive. */
    void seen(Collection<ImportId> running, Instant now) {
        if (!running.isEmpty()) {
            List<String> ids = running.stream().map(ImportId::value).toList();
            imports.updateMany(
                    and(in("_id", ids), eq("state", ImportState.RUNNING.name())), Updates.set("seenAt", now));
        }
    }

    /** Ends the imports whose process has not been heard of since; whatever they stored stays. */
    void giveUp(Instant silentSince, Instant now) {
        Bson silent = and(eq("state", ImportState.RUNNING.name()), lt("seenAt", silentSince));
        for (Import lost : imports.find(silent).into(new ArrayList<>())) {
            Ending ending = new Ending(
                    lost.tally().lines(),
                    ImportProblem.IMPORT_ABANDONED.slug(),
                    "The house stopped while this import ran.");
            imports.replaceOne(and(eq("_id", lost.id().value()), silent), lost.ended(ending, now));
        }
    }

    /** Deletes imports that started earlier, reports first, so that a crash in between leaves no orphans. */
    void expire(Instant startedBefore) {
        List<Import> old = imports.find(lt("startedAt", startedBefore))
                .projection(Projections.exclude("problems"))
                .into(new ArrayList<>());
        for (Import expired : old) {
            List<String> keys = IntStream.rangeClosed(1, expired.tally().chunks())
                    .mapToObj(number -> Key.of(expired.id(), number))
                    .toList();
            chunks.deleteMany(in("_id", keys));
            imports.deleteOne(eq("_id", expired.id().value()));
        }
    }

    void insertChunk(ImportId id, int number, byte[] gzip) {
        chunks.insertOne(new ReportChunk(Key.of(id, number), new Binary(gzip)));
    }

    /** Compressed report lines; empty when there is no such chunk. */
    Optional<byte[]> chunk(ImportId id, int number) {
        ReportChunk chunk = chunks.find(eq("_id", Key.of(id, number))).first();
        return Optional.ofNullable(chunk).map(found -> found.gzip().getData());
    }

    /** Whether a failed write is the fault of what was to be written, so that other records may still be fine. */
    static boolean isAboutTheRecord(RuntimeException failure) {
        return switch (failure) {
            case MongoWriteException e -> true;
            case MongoBulkWriteException e -> true;
            case MongoCommandException e -> true;
            case BsonMaximumSizeExceededException e -> true;
            case MongoException e -> false;
            case BsonSerializationException e -> true;
            default -> false;
        };
    }

    /** Whether the database did not answer, as opposed to a mistake of ours. */
    static boolean isOutage(RuntimeException failure) {
        return failure instanceof MongoException;
    }
}
