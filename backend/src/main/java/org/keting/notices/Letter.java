package org.keting.notices;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell an address that may have no account: sent by mail only.
 *
 * @param id as in {@link Notice}
 * @param email one address, without a display name
 * @param language BCP 47 tag of the language to write in; one we do not write becomes English
 * @param params at least {@link NoticeKind#params()}, as plain text
 * @param link path of the page it is about, or null
 */
public record Letter(
        String id,
        String email,
        String language,
        NoticeKind kind,
        Map<String, String> params,
        @Nullable String link) {

    public Letter {
        params = Map.copyOf(params);
        Notice.requireParams(kind, params);
    }
}
