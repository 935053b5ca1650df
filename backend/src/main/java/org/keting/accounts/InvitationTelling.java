package org.keting.accounts;

import org.keting.accounts.Invitations.Issued;
import org.keting.shared.web.PublicAddress;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells of a new invitation. A crash in between loses the mail; the inviter has seen no answer then, and repeats. */
@Component
class InvitationTelling {

    private final Accounts accounts;
    private final InvitationRules rules;
    private final PublicAddress address;
    private final ApplicationEventPublisher events;

    InvitationTelling(
            Accounts accounts, InvitationRules rules, PublicAddress address, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.rules = rules;
        this.address = address;
        this.events = events;
    }

    /** Publishes {@link InvitationCreated} and gives back the link. */
    String tell(Issued issued) {
        Invitation invitation = issued.invitation();
        Me.OrganisationRef organisation = rules.organisation(invitation);
        String link = address.current() + "/join/" + issued.secret().text();
        accounts.find(invitation.by())
                .ifPresent(inviter -> events.publishEvent(new InvitationCreated(
                        invitation.id(),
                        invitation.email(),
                        inviter.language(),
                        link,
                        inviter.displayName(),
                        organisation == null ? null : organisation.name())));
        return link;
    }
}
