package org.keting.profiles;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.AccountId;
import org.keting.accounts.Role;
import org.keting.notices.NoticeKind;

/**
 * Something to tell somebody, stored in the same write as the change it tells of and carried out afterwards, at least once.
 *
 * @param id the notice's id, so that telling twice tells once
 * @param recipient whom to tell; null means the coordinators of {@code livingRoom}
 * @param livingRoom the living room it happened in, or null for none
 * @param params what the notice's translation interpolates
 * @param link path of the page it is about
 * @param grants a role that the recipient gets along with the news, or null
 */
public record Outgoing(
        String id,
        @Nullable AccountId recipient,
        @Nullable String livingRoom,
        NoticeKind kind,
        Map<String, String> params,
        String link,
        @Nullable Role grants) {

    /** Copies. */
    public Outgoing {
        params = Copies.map(params);
    }
}
