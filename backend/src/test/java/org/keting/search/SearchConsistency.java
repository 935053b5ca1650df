package org.keting.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;

/**
 * Compares an index on disk with what the database says, by other means than the index's own comparison: it opens the
 * last commit read-only and reads every live document's stored id and version.
 */
public final class SearchConsistency {

    private SearchConsistency() {}

    /**
     * What the last commit of the newest index holds.
     *
     * @param folder the folder of all indexes ({@code keting.search.folder})
     * @param kind {@code STARTUP} or {@code INVESTOR}
     * @return id → version; a document that is there twice has the version -1
     */
    public static Map<String, Long> versions(Path folder, String kind) throws IOException {
        Map<String, Long> versions = new HashMap<>();
        try (FSDirectory directory = FSDirectory.open(newest(folder));
                DirectoryReader reader = DirectoryReader.open(directory)) {
            Bits live = MultiBits.getLiveDocs(reader);
            for (int doc = 0; doc < reader.maxDoc(); doc++) {
                if (live != null && !live.get(doc)) {
                    continue;
                }
                Document document = reader.storedFields().document(doc);
                if (kind.equals(document.get("kind"))) {
                    long version = document.getField("version").numericValue().longValue();
                    versions.merge(document.get("id"), version, (one, other) -> -1L);
                }
            }
        }
        return versions;
    }

    /** One line for each id whose version differs, in the ids' order; empty when both are equal. */
    public static List<String> differences(Map<String, Long> database, Map<String, Long> index) {
        TreeSet<String> ids = new TreeSet<>(database.keySet());
        ids.addAll(index.keySet());
        List<String> differences = new ArrayList<>();
        for (String id : ids) {
            Long stored = database.get(id);
            Long indexed = index.get(id);
            if (stored == null || !stored.equals(indexed)) {
                differences.add("%s: database %s, index %s".formatted(id, stored, indexed));
            }
        }
        return differences;
    }

    private static Path newest(Path folder) throws IOException {
        try (Stream<Path> indexes = Files.list(folder)) {
            return indexes.filter(Files::isDirectory)
                    .max(Comparator.comparingInt(SearchConsistency::number))
                    .orElseThrow(() -> new IOException("there is no index in " + folder));
        }
    }

    private static int number(Path index) {
        String name = index.getFileName().toString();
        return Integer.parseInt(name.substring(name.lastIndexOf('-') + 1));
    }
}
