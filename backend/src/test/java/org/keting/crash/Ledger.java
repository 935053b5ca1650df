package org.keting.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What the house has acknowledged, and what was under way when it died (which may or may not be there). Thread-safe. */
final class Ledger {

    private final Map<String, String> acknowledgedCity = new ConcurrentHashMap<>();
    private final Map<String, String> attemptedCity = new ConcurrentHashMap<>();
    private final Set<String> importedSourceIds = ConcurrentHashMap.newKeySet();

    void attempting(String profile, String city) {
        attemptedCity.put(profile, city);
    }

    void acknowledged(String profile, String city) {
        acknowledgedCity.put(profile, city);
    }

    void imported(String sourceId) {
        importedSourceIds.add(sourceId);
    }

    int size() {
        return acknowledgedCity.size() + importedSourceIds.size();
    }

    /** What the database lacks or contradicts; one line each, empty when every promise was kept. */
    List<String> brokenPromises(Iterable<Document> startups) {
        List<String> broken = new ArrayList<>();
        Set<String> missing = ConcurrentHashMap.newKeySet();
        missing.addAll(importedSourceIds);
        Map<String, String> unseen = new ConcurrentHashMap<>(acknowledgedCity);
        for (Document startup : startups) {
            String id = startup.getString("_id");
            String sourceId = startup.getString("sourceId");
            if (sourceId != null) {
                missing.remove(sourceId);
            }
            String promised = unseen.remove(id);
            String city = startup.get("facts", Document.class).getString("city");
            if (promised != null && !isOneOf(city, promised, attemptedCity.get(id))) {
                broken.add("%s: acknowledged %s, found %s".formatted(id, promised, city));
            }
        }
        missing.forEach(sourceId -> broken.add("imported and acknowledged, but missing: " + sourceId));
        unseen.forEach((id, city) -> broken.add("edited and acknowledged, but missing: " + id));
        return broken;
    }

    private static boolean isOneOf(@Nullable String city, String promised, @Nullable String attempted) {
        return promised.equals(city) || (attempted != null && attempted.equals(city));
    }
}
