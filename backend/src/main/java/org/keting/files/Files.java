package org.keting.files;

import java.io.InputStream;
import java.util.Optional;
import org.keting.accounts.AccountId;
import org.springframework.stereotype.Component;

/** Takes uploads in and finds them again. Thread-safe. */
@Component
public class Files {

    /**
     * Stores what the stream holds, once it is known to be of a type, size and make that the purpose takes. The bytes are
     * on disk, and synced, when this returns. Reads at most one byte more than {@link FilePurpose#maxBytes()}; call
     * {@link FilePurpose#requireFits(long)} with the Content-Length first.
     *
     * @param in the upload; not closed
     * @param subject what the file belongs to, as {@code "startup:<id>"}
     * @throws org.keting.shared.problem.ProblemException with a {@link FileProblem}
     */
    public StoredFile store(InputStream in, FilePurpose purpose, String subject, AccountId by) {
        throw new UnsupportedOperationException("being built");
    }

    /** The file with this id; one look-up. */
    public Optional<StoredFile> find(FileId id) {
        return Optional.empty();
    }
}
