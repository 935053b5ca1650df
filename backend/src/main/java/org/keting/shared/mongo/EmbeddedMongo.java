package org.keting.shared.mongo;

import java.nio.file.Path;
import java.time.Duration;

/**
 * A MongoDB server in this process, on loopback, with its data in one file. No reply leaves before everything that it
 * tells of is on disk (see {@link GroupCommit}), so neither a killed process nor a power cut takes back what a client was
 * told. Thread-safe. Starting takes well under a second for tens of thousands of documents.
 */
public final class EmbeddedMongo implements AutoCloseable {

    /** At start, a file left large by a crash is worth this long. */
    private static final Duration TIDYING_UP = Duration.ofSeconds(1);

    private final DatabaseFile file;
    private final GroupCommit commits;
    private final WireServer server;

    private EmbeddedMongo(DatabaseFile file, Durability durability, int port) {
        this.file = file;
        Compaction compaction = new Compaction(file.store());
        commits = new GroupCommit(file, compaction, durability);
        try {
            CommittingBackend backend = new CommittingBackend(file.store(), commits);
            commits.compactFor(TIDYING_UP); // the backend has opened every map, without which nothing can be moved
            server = WireServer.start(backend, commits, port);
        } catch (RuntimeException e) {
            commits.close();
            throw e;
        }
    }

    /**
     * Starts on a free port.
     *
     * @param folder where the database file is or will be; made when missing
     * @throws DatabaseStartException when another process uses the folder, or the file cannot be used
     */
    public static EmbeddedMongo start(Path folder) {
        return start(folder, Durability.SYNCED, 0);
    }

    /**
     * Starts with everything that can be chosen.
     *
     * @param port TCP port on loopback; 0 takes a free one
     * @throws DatabaseStartException when another process uses the folder, or the file cannot be used
     */
    public static EmbeddedMongo start(Path folder, Durability durability, int port) {
        return start(DatabaseFile.open(folder), durability, port);
    }

    /** Takes the file over: closes it when the server closes, or cannot start. */
    static EmbeddedMongo start(DatabaseFile file, Durability durability, int port) {
        try {
            return new EmbeddedMongo(file, durability, port);
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** Connection string for a client on this machine, without a database name. */
    public String uri() {
        return "mongodb://127.0.0.1:" + server.port();
    }

    /** Whether writes can still be made durable; false once the file could not be written, until a restart. */
    public boolean isHealthy() {
        return commits.healthy();
    }

    /** Present size of the database file in bytes. */
    public long fileSize() {
        return file.store().getFileStore().size();
    }

    /** Stops listening, makes what is pending durable, and closes the file cleanly. Idempotent. */
    @Override
    public void close() {
        server.close();
        commits.close();
        file.close();
    }
}
