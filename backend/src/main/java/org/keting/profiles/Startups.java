package org.keting.profiles;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The start-ups' profiles, as other modules see them. Nothing here looks at who asks: see {@link Profiles}. */
@Component
public class Startups {

    private final StartupStore store;
    private final Importing importing;

    Startups(StartupStore store, HomeRooms rooms, Clock clock) {
        this.store = store;
        this.importing = new Importing(store, rooms, clock);
    }

    public Optional<Startup> find(StartupId id) {
        return store.find(id.value());
    }

    /** The one that was imported under this source id. */
    public Optional<Startup> findBySource(String sourceId) {
        return store.findBySource(sourceId);
    }

    /** Whether there is none at all; quick at any size. */
    public boolean isEmpty() {
        return store.isEmpty();
    }

    /** In no particular order; what does not exist is missing in the answer. */
    public List<Startup> findAll(Collection<StartupId> ids) {
        return store.findAll(ids.stream().map(StartupId::value).toList());
    }

    /** Every profile's id and version, in the ids' order; about 100 bytes each are held in memory. */
    public void forEachVersion(BiConsumer<StartupId, Long> action) {
        store.forEachVersion((key, version) -> action.accept(new StartupId(key), version));
    }

    /** Every profile, in the ids' order, read in batches. */
    public void forEach(Consumer<Startup> action) {
        store.forEach(action);
    }

    /**
     * Brings imported records in, idempotently by source id; published at once, marked as imported and unclaimed. It is
     * fast with some hundreds of records at a time.
     *
     * @param by what provenance names where a record does not name its source
     * @return what each record did, in the records' order; all of it is durable
     */
    public List<Merge> mergeImported(List<ImportedStartup> records, String by) {
        return importing.mergeAll(records.stream().map(Imported::of).toList(), by);
    }

    /** {@link #mergeImported(List, String)} for a single record. */
    public Merge mergeImported(ImportedStartup record, String by) {
        return mergeImported(List.of(record), by).getFirst();
    }
}
