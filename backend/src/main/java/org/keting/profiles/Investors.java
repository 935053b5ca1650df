package org.keting.profiles;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The investors' profiles, as other modules see them. Nothing here looks at who asks: see {@link Profiles}. */
@Component
public class Investors {

    private final InvestorStore store;
    private final Importing importing;

    Investors(InvestorStore store, HomeRooms rooms, Clock clock) {
        this.store = store;
        this.importing = new Importing(store, rooms, clock);
    }

    public Optional<Investor> find(InvestorId id) {
        return store.find(id.value());
    }

    /** The one that was imported under this source id. */
    public Optional<Investor> findBySource(String sourceId) {
        return store.findBySource(sourceId);
    }

    /** Whether there is none at all; quick at any size. */
    public boolean isEmpty() {
        return store.isEmpty();
    }

    /** In no particular order; what does not exist is missing in the answer. */
    public List<Investor> findAll(Collection<InvestorId> ids) {
        return store.findAll(ids.stream().map(InvestorId::value).toList());
    }

    /** Every profile's id and version, in the ids' order; about 100 bytes each are held in memory. */
    public void forEachVersion(BiConsumer<InvestorId, Long> action) {
        store.forEachVersion((key, version) -> action.accept(new InvestorId(key), version));
    }

    /** Every profile, in the ids' order, read in batches. */
    public void forEach(Consumer<Investor> action) {
        store.forEach(action);
    }

    /**
     * Brings imported records in, idempotently by source id; published at once, marked as imported and unclaimed. It is
     * fast with some hundreds of records at a time.
     *
     * @param by what provenance names where a record does not name its source
     * @return what each record did, in the records' order; all of it is durable
     */
    public List<Merge> mergeImported(List<ImportedInvestor> records, String by) {
        return importing.mergeAll(records.stream().map(Imported::of).toList(), by);
    }

    /** {@link #mergeImported(List, String)} for a single record. */
    public Merge mergeImported(ImportedInvestor record, String by) {
        return mergeImported(List.of(record), by).getFirst();
    }
}
