package org.keting.files;

import org.keting.accounts.Actor;

/**
 * The owner of what files belong to: decides who may read them and says which are still in use. A module that stores
 * files offers one as a bean. Files whose subject no guard covers are shown to nobody, and kept.
 */
public interface FileGuard {

    /** Whether this guard answers for files of this subject ({@code "startup:<id>"}). */
    boolean covers(String subject);

    /** Whether the actor may read the file. Asked on every request, so it should cost one look-up at most. */
    boolean mayRead(Actor actor, StoredFile file);

    /**
     * Whether the subject still refers to this file. When it does not, a day after the upload, the file is deleted; so
     * an owner must refer to a file right after storing it, and never again to one it has let go.
     */
    boolean references(StoredFile file);
}
