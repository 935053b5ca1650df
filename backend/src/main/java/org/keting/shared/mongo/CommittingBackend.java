package org.keting.shared.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;

/**
 * The library's backend with our storage underneath: no commit falls inside a command, documents are stored as BSON and never
 * changed in place, keys are compared as bytes.
 */
final class CommittingBackend extends H2Backend {

    /** Commands that change nothing. Whatever is not listed counts as a change, which is slower but never wrong. */
    private static final Set<String> READS = Set.of(
            "buildinfo",
            "collstats",
            "connectionstatus",
            "count",
            "dbstats",
            "distinct",
            "endsessions",
            "find",
            "getlog",
            "getmore",
            "hello",
            "ismaster",
            "killcursors",
            "listcollections",
            "listdatabases",
            "listindexes",
            "ping",
            "serverstatus");

    /** As MongoDB does; the library would put a whole collection into one reply, beyond what a client accepts. */
    private static final int FIRST_BATCH = 101;

    private static final int LATER_BATCH = 1000;

    private final GroupCommit commits;

    CommittingBackend(MVStore store, GroupCommit commits) {
        super(store);
        this.commits = commits;
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        String name = command.toLowerCase(Locale.ROOT);
        limitBatch(name, query);
        return commits.whole(() -> super.handleCommand(channel, database, command, query), changes(name, query));
    }

    private static boolean changes(String command, Document query) {
        if (command.equals("aggregate")) {
            return query.get("pipeline") instanceof List<?> stages
                    && stages.stream()
                            .anyMatch(stage -> stage instanceof Document document
                                    && (document.containsKey("$out") || document.containsKey("$merge")));
        }
        return !READS.contains(command);
    }

    private static void limitBatch(String command, Document query) {
        if (command.equals("find") && !query.containsKey("batchSize")) {
            query.put("batchSize", FIRST_BATCH);
        } else if (command.equals("getmore") && !query.containsKey("batchSize")) {
            query.put("batchSize", LATER_BATCH);
        }
    }

    /** Called by the constructor above for what the file already holds, so nothing here may use this class's own fields. */
    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        MVStore store = getMvStore();
        return new H2Database(name, store, getCursorRegistry()) {

            @Override
            protected MongoCollection<Object> openOrCreateCollection(String collection, CollectionOptions options) {
                String fullName = getFullCollectionNamespace(collection);
                MVMap<Object, Document> documents = store.openMap(
                        "databases." + fullName, new MVMap.Builder<Object, Document>().valueType(BsonType.INSTANCE));
                MVMap<String, Object> sizes = store.openMap("meta." + fullName);
                return new CopyingCollection(this, collection, options, documents, sizes, cursorRegistry);
            }

            @Override
            protected Index<Object> openOrCreateUniqueIndex(
                    String collection, String index, List<IndexKey> keys, boolean sparse) {
                MVMap<byte[], Object> positions = store.openMap(
                        getFullCollectionNamespace(collection) + "._index_" + index,
                        new MVMap.Builder<byte[], Object>().keyType(ByteArrayDataType.INSTANCE));
                return new BytewiseIndex(positions, index, keys, sparse);
            }
        };
    }
}
