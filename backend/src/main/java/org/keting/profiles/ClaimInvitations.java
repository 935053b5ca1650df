package org.keting.profiles;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.keting.accounts.AccountId;
import org.keting.notices.Letter;
import org.keting.notices.NoticeKind;
import org.keting.notices.Notices;
import org.keting.shared.ids.LinkToken;
import org.keting.shared.problem.ProblemException;
import org.springframework.stereotype.Component;

/** Links that claim a profile, each for one use. */
@Component
final class ClaimInvitations {

    private final ClaimInvitationStore invitations;
    private final Claims claims;
    private final Notices notices;
    private final ProfileSettings settings;
    private final Clock clock;

    ClaimInvitations(
            ClaimInvitationStore invitations, Claims claims, Notices notices, ProfileSettings settings, Clock clock) {
        this.invitations = invitations;
        this.claims = claims;
        this.notices = notices;
        this.settings = settings;
        this.clock = clock;
    }

    /** The path of a new link to the profile, which is also sent to the address. */
    String invite(Sheet sheet, String email, AccountId coordinator) {
        Claims.requireClaimable(sheet);
        LinkToken token = LinkToken.random();
        Instant now = clock.instant();
        invitations.insert(new ClaimInvitation(
                token.hash(),
                sheet.kind(),
                sheet.key(),
                email,
                coordinator,
                now,
                now.plus(settings.claimLink()),
                null,
                null));
        String link = "/claim/" + token.text();
        notices.tellAddress(new Letter(
                "claim-invitation:" + token.hash(),
                email,
                language(sheet),
                NoticeKind.CLAIM_INVITATION,
                Map.of("startup", sheet.name(), "person", claims.nameOf(coordinator)),
                link));
        return link;
    }

    private static String language(Sheet sheet) {
        return sheet.content().facts().many("languages", String.class).stream()
                .findFirst()
                .orElse("en");
    }

    /** The invitation behind a link, if it is still good. */
    ClaimInvitation open(LinkToken token) {
        ClaimInvitation invitation = invitations.find(token).orElseThrow(ProfileProblem::notFound);
        if (invitation.usedBy() == null && clock.instant().isAfter(invitation.expiresAt())) {
            throw new ProblemException(ProfileProblem.CLAIM_LINK_EXPIRED, "Ask the living room for a new link.");
        }
        return invitation;
    }

    /** Makes the account the owner of the profile that the link is for. */
    Sheet accept(LinkToken token, AccountId account) {
        ClaimInvitation invitation = open(token);
        if (!invitations.use(token, account, clock.instant())) {
            throw new ProblemException(ProfileProblem.CLAIM_LINK_USED, "Somebody has followed this link before.");
        }
        Sheet owned = claims.own(invitation.kind(), invitation.profile(), account);
        claims.settle(invitation.kind(), invitation.profile());
        return owned;
    }
}
