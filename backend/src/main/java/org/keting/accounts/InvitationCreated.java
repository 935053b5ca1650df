package org.keting.accounts;

import org.jspecify.annotations.Nullable;

/**
 * Somebody was invited by link. Whoever sends mail listens; the inviter also gets the link to pass on by hand.
 *
 * @param invitation the invitation's id; the same event may come twice
 * @param email where to send it
 * @param language BCP 47 tag of the language to write in: the inviter's
 * @param link the absolute link; it is the secret
 * @param inviter the inviter's display name
 * @param organisation the organisation's name when the link leads into one
 */
public record InvitationCreated(
        String invitation,
        String email,
        String language,
        String link,
        String inviter,
        @Nullable String organisation) {}
