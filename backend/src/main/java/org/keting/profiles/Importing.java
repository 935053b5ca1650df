package org.keting.profiles;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.keting.shared.ids.Ids;

/** Carries imported records into a store, many at a time: one look-up, one insert and one bulk of replacements per batch. */
final class Importing {

    private static final int BATCH = 500;

    /** Each round settles at least the records that no other writer touches; more rounds than this means a defect. */
    private static final int ROUNDS = 100;

    private final ProfileStore<?> store;
    private final HomeRooms rooms;
    private final Clock clock;

    Importing(ProfileStore<?> store, HomeRooms rooms, Clock clock) {
        this.store = store;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** What each record did, in the records' order. Of two records with the same source id the later one has the last word. */
    List<Merge> mergeAll(List<Imported> records, String by) {
        List<Merge> merges = new ArrayList<>(records.size());
        Map<String, Imported> batch = new LinkedHashMap<>();
        for (Imported record : records) {
            if (batch.size() == BATCH || batch.containsKey(record.sourceId())) {
                merges.addAll(mergeBatch(batch, by));
                batch.clear();
            }
            batch.put(record.sourceId(), record);
        }
        merges.addAll(mergeBatch(batch, by));
        return merges;
    }

    private List<Merge> mergeBatch(Map<String, Imported> batch, String by) {
        Map<String, Merge> settled = new HashMap<>();
        Map<String, Imported> open = new LinkedHashMap<>(batch);
        for (int round = 0; !open.isEmpty(); round++) {
            if (round == ROUNDS) {
                throw new IllegalStateException("profiles keep changing under the import: " + open.keySet());
            }
            settled.putAll(new Round(by).run(open));
            open.keySet().removeAll(settled.keySet());
        }
        return batch.keySet().stream()
                .map(sourceId -> Objects.requireNonNull(settled.get(sourceId)))
                .toList();
    }

    /** One attempt at a batch. Whoever is overtaken by another writer is left for the next round. */
    private final class Round {
        private final Merging.Terms terms;
        private final Instant now = clock.instant();
        private final Map<String, Merge> done = new HashMap<>();
        private final Map<String, Merge> planned = new HashMap<>();
        private final Map<String, String> sourceIds = new HashMap<>();
        private final List<Sheet> created = new ArrayList<>();
        private final List<Sheet> updated = new ArrayList<>();

        Round(String by) {
            this.terms = new Merging.Terms(store.blueprint(), by, rooms.byCountry(), now);
        }

        Map<String, Merge> run(Map<String, Imported> open) {
            Map<String, Sheet> present = new HashMap<>();
            store.bySource(open.keySet()).forEach(s -> present.put(Objects.requireNonNull(s.sourceId()), s));
            for (Imported record : open.values()) {
                Sheet sheet = present.get(record.sourceId());
                if (sheet == null) {
                    create(record);
                } else {
                    update(sheet, record);
                }
            }
            settle(store.insertAll(created));
            settle(store.replaceAll(updated));
            return done;
        }

        private void create(Imported record) {
            Content hidden = Content.EMPTY.withAudiences(record.audiences());
            Merging.Merged merged = Merging.merge(hidden, record, terms);
            String key = Ids.next();
            created.add(new Sheet(
                    store.blueprint().kind(),
                    key,
                    1L,
                    record.sourceId(),
                    source(record, record.contentHash()),
                    merged.content(),
                    Media.NONE,
                    Standing.imported(now),
                    List.of()));
            plan(key, record, new Merge.Created(key));
        }

        private void update(Sheet sheet, Imported record) {
            String hash = record.contentHash();
            Source source = sheet.source();
            if (source != null && source.contentHash().equals(hash)) {
                done.put(record.sourceId(), new Merge.Unchanged(sheet.key()));
                return;
            }
            Merging.Merged merged = Merging.merge(sheet.content(), record, terms);
            updated.add(sheet.withContent(merged.content())
                    .withSource(source(record, hash))
                    .withStanding(sheet.standing().touched(now)));
            plan(sheet.key(), record, new Merge.Updated(sheet.key(), merged.changed(), merged.kept()));
        }

        private void plan(String key, Imported record, Merge merge) {
            planned.put(key, merge);
            sourceIds.put(key, record.sourceId());
        }

        private Source source(Imported record, String hash) {
            return new Source(record.source(), record.licence(), now, hash, record.record());
        }

        private void settle(Set<String> written) {
            for (String key : written) {
                done.put(Objects.requireNonNull(sourceIds.get(key)), Objects.requireNonNull(planned.get(key)));
            }
        }
    }
}
