package org.keting.notices;

import java.util.Map;
import org.keting.accounts.InvitationCreated;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sends invitations on; accounts know no mail. */
@Component
class InvitationMails {

    private final Notices notices;

    InvitationMails(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    void send(InvitationCreated created) {
        notices.tellAddress(new Letter(
                "invitation:" + created.invitation(),
                created.email(),
                created.language(),
                NoticeKind.INVITATION,
                Map.of("person", created.inviter()),
                created.link()));
    }
}
