package org.keting.profiles;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.DuplicateKeyException;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.keting.shared.problem.CommonProblem;
import org.keting.shared.problem.ProblemException;
import org.springframework.context.ApplicationEventPublisher;

/** The profiles of one kind in the database. Every write that succeeds is followed by {@link ProfileChanged}. */
abstract class ProfileStore<P extends Profile> {

    /** Enough to make round trips cheap, and few enough that a batch of long profiles stays near 5 MB. */
    private static final int BATCH = 500;

    private static final int ATTEMPTS = 100;

    private final Blueprint<P, ?> blueprint;
    private final MongoCollection<P> profiles;
    private final MongoCollection<Document> owned;
    private final ApplicationEventPublisher events;

    ProfileStore(Blueprint<P, ?> blueprint, MongoDatabase database, ApplicationEventPublisher events) {
        this.blueprint = blueprint;
        this.profiles = database.getCollection(blueprint.plural(), blueprint.type());
        this.owned = database.getCollection(blueprint.plural() + "Owned");
        this.events = events;
        IndexOptions unique = new IndexOptions().unique(true).sparse(true);
        profiles.createIndex(Indexes.ascending("sourceId"), unique);
        profiles.createIndex(Indexes.ascending("standing.draftSlot"), unique);
        profiles.createIndex(Indexes.ascending("_id", "version"), new IndexOptions().unique(true));
    }

    Blueprint<P, ?> blueprint() {
        return blueprint;
    }

    Optional<P> find(String key) {
        return Optional.ofNullable(profiles.find(eq("_id", key)).first());
    }

    Optional<P> findBySource(String sourceId) {
        return Optional.ofNullable(profiles.find(eq("sourceId", sourceId)).first());
    }

    boolean isEmpty() {
        return profiles.withDocumentClass(Document.class)
                        .find()
                        .projection(Projections.include("_id"))
                        .first()
                == null;
    }

    Optional<Sheet> sheet(String key) {
        return find(key).map(blueprint::unfold);
    }

    List<P> findAll(Collection<String> keys) {
        return list(in("_id", keys));
    }

    /** By source id; what is not there is missing in the answer. */
    List<Sheet> bySource(Collection<String> sourceIds) {
        return list(in("sourceId", sourceIds)).stream().map(blueprint::unfold).toList();
    }

    /** Found by the account's list of keys, which names too many after a crash and never too few. */
    List<P> ownedBy(String account) {
        Document list = owned.find(eq("_id", account)).first();
        List<String> keys = list == null ? List.of() : list.getList("profiles", String.class, List.of());
        return keys.isEmpty()
                ? List.of()
                : findAll(keys).stream()
                        .filter(profile -> profile.standing().owners().contains(account))
                        .toList();
    }

    /** Must come before the write that makes them owners. */
    private void nameOwners(String key, Collection<String> owners) {
        for (String owner : owners) {
            owned.updateOne(eq("_id", owner), Updates.addToSet("profiles", key), new UpdateOptions().upsert(true));
        }
    }

    List<P> inStatus(Status status) {
        return list(eq("standing.status", status.name()));
    }

    /** Those with something left to tell. */
    List<P> withOutbox() {
        return list(exists("outbox.0"));
    }

    /** Takes what has been told off the outbox. It is no change that a reader could see, so the version stays. */
    void told(String key, List<String> outgoing) {
        profiles.updateOne(eq("_id", key), Updates.pull("outbox", in("id", outgoing)));
    }

    private List<P> list(Bson filter) {
        return profiles.find(filter).batchSize(BATCH).into(new ArrayList<>());
    }

    /** All ids with their versions in the ids' order. Sorted here: the embedded server would hold whole documents to sort. */
    void forEachVersion(BiConsumer<String, Long> action) {
        Map<String, Long> versions = new TreeMap<>();
        profiles.withDocumentClass(Document.class)
                .find()
                .projection(Projections.include("version"))
                .batchSize(10_000)
                .forEach(pair -> versions.put(pair.getString("_id"), pair.get("version", 0L)));
        versions.forEach(action);
    }

    /** All profiles in their ids' order, read batch by batch, so that memory holds one batch at a time. */
    void forEach(Consumer<P> action) {
        List<String> keys = new ArrayList<>();
        forEachVersion((key, version) -> keys.add(key));
        for (int from = 0; from < keys.size(); from += BATCH) {
            Map<String, P> batch = new TreeMap<>();
            findAll(keys.subList(from, Math.min(keys.size(), from + BATCH))).forEach(p -> batch.put(p.key(), p));
            batch.values().forEach(action);
        }
    }

    /** False when its source id or draft slot is taken. */
    boolean insert(Sheet sheet) {
        nameOwners(sheet.key(), sheet.standing().owners());
        try {
            profiles.insertOne(blueprint.fold(sheet));
        } catch (DuplicateKeyException e) {
            return false;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return false;
        }
        changed(sheet.key());
        return true;
    }

    /**
     * Writes the next version, with the same owners as before; false when somebody else wrote it first.
     *
     * @param sheet carries the version that it was read with
     */
    boolean replace(Sheet sheet) {
        P next = blueprint.fold(sheet.withVersion(sheet.version() + 1));
        boolean written = profiles.replaceOne(exactly(sheet), next).getMatchedCount() == 1;
        if (written) {
            changed(sheet.key());
        }
        return written;
    }

    /**
     * Reads, decides and writes, again and again until nobody else wrote in between.
     *
     * @param decide gives the changed profile; it may throw, and may be called more than once
     * @return the profile as written
     */
    Sheet change(String key, UnaryOperator<Sheet> decide) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Sheet present = sheet(key).orElseThrow(ProfileProblem::notFound);
            Sheet changed = decide.apply(present);
            if (changed.equals(present)) {
                return present;
            }
            if (!changed.standing().owners().equals(present.standing().owners())) {
                nameOwners(key, changed.standing().owners());
            }
            if (replace(changed)) {
                return changed.withVersion(present.version() + 1);
            }
        }
        throw new ProblemException(CommonProblem.STALE_VERSION, "Others keep changing this profile.");
    }

    private static Bson exactly(Sheet sheet) {
        return and(eq("_id", sheet.key()), eq("version", sheet.version()));
    }

    /** Inserts what it can and returns the keys of what it inserted; the rest had a source id that exists by now. */
    Set<String> insertAll(List<Sheet> sheets) {
        Set<String> keys = keys(sheets);
        if (sheets.isEmpty()) {
            return keys;
        }
        try {
            profiles.insertMany(sheets.stream().map(blueprint::fold).toList(), new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream().anyMatch(w -> w.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
                throw e;
            }
            keys = new HashSet<>();
            for (P written : findAll(keys(sheets))) {
                keys.add(written.key());
            }
        }
        keys.forEach(this::changed);
        return keys;
    }

    /** Writes the next version of each, and returns the keys of those that nobody else wrote first. */
    Set<String> replaceAll(List<Sheet> sheets) {
        Set<String> keys = keys(sheets);
        if (sheets.isEmpty()) {
            return keys;
        }
        List<P> next = new ArrayList<>();
        List<ReplaceOneModel<P>> writes = new ArrayList<>();
        for (Sheet sheet : sheets) {
            P profile = blueprint.fold(sheet.withVersion(sheet.version() + 1));
            next.add(profile);
            writes.add(new ReplaceOneModel<>(exactly(sheet), profile));
        }
        BulkWriteResult result = profiles.bulkWrite(writes);
        if (result.getMatchedCount() != writes.size()) {
            // It does not say which ones were missed; those that read back as they were written, were not.
            Set<P> present = new HashSet<>(findAll(keys));
            next.removeIf(profile -> !present.contains(profile));
            keys = new HashSet<>(next.stream().map(Profile::key).toList());
        }
        keys.forEach(this::changed);
        return keys;
    }

    private static Set<String> keys(List<Sheet> sheets) {
        return new HashSet<>(sheets.stream().map(Sheet::key).toList());
    }

    private void changed(String key) {
        events.publishEvent(new ProfileChanged(blueprint.kind(), key));
    }
}
