package org.keting.imports;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.keting.shared.problem.ProblemException;

/** The imports that run in this process, by account. Thread-safe. */
final class Running {

    private final int perAccount;
    private final Map<ImportId, String> accounts = new ConcurrentHashMap<>();

    Running(int perAccount) {
        this.perAccount = perAccount;
    }

    /** Takes a place, or fails with {@code too-many-imports}. */
    synchronized void enter(ImportId id, String account) {
        if (accounts.values().stream().filter(account::equals).count() >= perAccount) {
            throw new ProblemException(
                    ImportProblem.TOO_MANY_IMPORTS,
                    "Wait until one of this account's " + perAccount + " running imports has ended.",
                    Map.of("most", perAccount),
                    List.of());
        }
        accounts.put(id, account);
    }

    void leave(ImportId id) {
        accounts.remove(id);
    }

    Collection<ImportId> ids() {
        return List.copyOf(accounts.keySet());
    }
}
