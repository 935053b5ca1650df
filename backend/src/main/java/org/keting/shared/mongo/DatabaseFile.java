package org.keting.shared.mongo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.store.fs.FilePath;

/**
 * The one file of the embedded database, opened by this process only: the operating system's lock on it keeps a second one
 * out and vanishes with the process, however it ends. A tail torn by a crash is dropped on opening, back to the newest
 * complete commit.
 */
final class DatabaseFile implements AutoCloseable {

    static final String NAME = "keting.mv";
    /** Version of how documents and keys are laid out in the file; another layout is refused rather than misread. */
    static final int LAYOUT = 1;
    /** Pages in memory: enough for 100,000 profiles on a small machine without the heap noticing much. */
    private static final int CACHE_MEGABYTES = 64;
    /**
     * Nothing reads old versions, but the newest one must survive on the device while the next is being written: with 0,
     * MVStore writes over what it needs, as its time of retention counts from when a chunk was made rather than from when it
     * died. 1 is enough; 2 is a margin that costs a few blocks.
     */
    private static final int OLD_VERSIONS = 2;

    private final MVStore store;
    private final FileChannel channel;

    private DatabaseFile(MVStore store, FileChannel channel) {
        this.store = store;
        this.channel = channel;
    }

    static DatabaseFile open(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw unusable(folder.toString(), e);
        }
        return open(folder.resolve(NAME).toString());
    }

    /** As above; a name may carry the scheme of one of H2's file systems, as a test's that records what is written. */
    static DatabaseFile open(String path) {
        try {
            CheckedFileStore file = new CheckedFileStore(CACHE_MEGABYTES);
            file.open(path, false, null);
            MVStore store = new MVStore.Builder()
                    .adoptFileStore(file)
                    .autoCommitDisabled() // see GroupCommit
                    .autoCommitBufferSize(0) // nor when much is unsaved: it could cut a command in two
                    .open();
            // By default space is reused after 45 s, in the hope that it is synced by then. We know: each version is
            // synced before the next one is written over what it no longer needs.
            store.setRetentionTime(0);
            store.setVersionsToKeep(OLD_VERSIONS);
            checkLayout(store, path);
            return new DatabaseFile(store, FilePath.get(path).open("rw"));
        } catch (IOException e) {
            throw unusable(path, e);
        } catch (MVStoreException e) {
            throw new DatabaseStartException(explain(e, path), e);
        }
    }

    private static DatabaseStartException unusable(String path, IOException cause) {
        return new DatabaseStartException(
                "The data folder of " + path + " cannot be used: " + cause.getMessage(), cause);
    }

    private static void checkLayout(MVStore store, String path) {
        int found = store.getStoreVersion();
        boolean fresh = found == 0 && store.getMapNames().isEmpty();
        if (fresh) {
            store.setStoreVersion(LAYOUT);
            store.commit();
            store.sync();
        } else if (found != LAYOUT) {
            store.closeImmediately();
            throw new DatabaseStartException("The database file " + path + " has layout " + found
                    + ", but this version of Keting reads layout " + LAYOUT + ".");
        }
    }

    private static String explain(MVStoreException e, String path) {
        if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
            return "The database file " + path + " is in use by another process. Stop it, or set KETING_DATA to another"
                    + " folder.";
        }
        return "The database file " + path + " cannot be opened: " + e.getMessage();
    }

    MVStore store() {
        return store;
    }

    /**
     * Waits until the device has what was written. Unlike the store's own sync it leaves out the file's times, which saves
     * the file system a transaction: about a third of the wait.
     */
    void sync() {
        try {
            channel.force(false);
        } catch (IOException e) {
            store.closeImmediately(); // what the device has is no longer known, and closing normally would write on top
            throw new UncheckedIOException("the database file cannot be synced", e);
        }
    }

    @Override
    public void close() {
        if (!store.isClosed()) {
            store.close();
        }
        try {
            channel.close(); // only now: on POSIX it drops the process's locks on the file
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
