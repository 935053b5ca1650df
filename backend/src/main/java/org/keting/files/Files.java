package org.keting.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.keting.accounts.AccountId;
import org.keting.accounts.Actor;
import org.keting.shared.ids.Ids;
import org.keting.shared.problem.ProblemException;
import org.springframework.stereotype.Component;

/** Takes uploads in and finds them again. Thread-safe. */
@Component
public class Files {

    private final ByteStore bytes;
    private final FileStore store;
    private final ContentCheck check;
    private final List<FileGuard> guards;
    private final Clock clock;

    Files(ByteStore bytes, FileStore store, ContentCheck check, List<FileGuard> guards, Clock clock) {
        this.bytes = bytes;
        this.store = store;
        this.check = check;
        this.guards = guards;
        this.clock = clock;
    }

    /**
     * Stores what the stream holds, once it is known to be of a type, size and make that the purpose takes. The bytes are
     * on disk, and synced, when this returns. Reads little more than {@link FilePurpose#maxBytes()}; call
     * {@link FilePurpose#requireFits(long)} with the Content-Length first.
     *
     * @param in the upload; not closed
     * @param subject what the file belongs to, as {@code "startup:<id>"}
     * @throws ProblemException with a {@link FileProblem}
     */
    public StoredFile store(InputStream in, FilePurpose purpose, String subject, AccountId by) {
        try (Upload upload = Upload.receive(in, purpose, bytes.openIncoming(purpose.maxBytes()))) {
            check.check(upload.path(), upload.type());
            StoredFile file = new StoredFile(
                    new FileId(Ids.next()),
                    upload.sha256(),
                    upload.type(),
                    upload.size(),
                    purpose,
                    subject,
                    by,
                    clock.instant());
            // In this order: the sweeper asks for metadata after it has taken bytes away (see ByteStore.sweep).
            store.insert(file);
            bytes.keep(upload.path(), upload.sha256());
            return file;
        } catch (IOException e) {
            if (Upload.isDiskFull(e)) {
                throw new ProblemException(FileProblem.STORAGE_FULL, "The disk for files is full.").withCause(e);
            }
            throw new UncheckedIOException(e);
        }
    }

    /** The file with this id; one look-up. */
    public Optional<StoredFile> find(FileId id) {
        return store.find(id);
    }

    /** The file with this id, if the actor may read it. */
    Optional<StoredFile> findFor(Actor actor, FileId id) {
        return find(id).filter(file ->
                guards.stream().anyMatch(guard -> guard.covers(file.subject()) && guard.mayRead(actor, file)));
    }

    /** Where the content is; fails with {@code file-bytes-missing} when the disk lost it. */
    Path content(StoredFile file) {
        Path place = bytes.find(file.sha256());
        if (place == null) {
            throw new ProblemException(
                    FileProblem.FILE_BYTES_MISSING, "The content of file " + file.id() + " is not on disk.");
        }
        return place;
    }
}
