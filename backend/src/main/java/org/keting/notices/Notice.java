package org.keting.notices;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.AccountId;

/**
 * Something to tell a person: shown in the house and, if they have an address, sent by mail in their language.
 *
 * @param id the same for the same news to the same person, as {@code "claim-approved:<claim>:<account>"}: telling it again does nothing
 * @param params at least {@link NoticeKind#params()}, as plain text
 * @param link path of the page it is about ({@code "/startups/<id>"}), or null
 * @param stop path that ends notices of this sort for whoever holds it, signed in or not: a page for people, and one POST for
 *     mail programs (RFC 8058). Only the mail has it, and the house forgets it when that is sent. Null when there is none
 */
public record Notice(
        String id,
        AccountId recipient,
        NoticeKind kind,
        Map<String, String> params,
        @Nullable String link,
        @Nullable String stop) {

    public Notice {
        params = Map.copyOf(params);
        requireParams(kind, params);
    }

    /** News that nobody can end. */
    public Notice(String id, AccountId recipient, NoticeKind kind, Map<String, String> params, @Nullable String link) {
        this(id, recipient, kind, params, link, null);
    }

    static void requireParams(NoticeKind kind, Map<String, String> params) {
        if (!params.keySet().containsAll(kind.params())) {
            throw new IllegalArgumentException(kind + " needs " + kind.params() + " but has " + params.keySet());
        }
    }
}
