package org.keting.accounts.house;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.keting.accounts.house.TicketStore.Ticket;
import org.keting.shared.ids.LinkToken;
import org.springframework.stereotype.Component;

/**
 * The provider's memory of a right password: good for one authorization request. There is no provider session beside the
 * house's own, so signing out leaves nothing behind on a shared computer.
 */
@Component
class HouseTickets {

    private final TicketStore store;
    private final HouseSettings settings;
    private final Clock clock;

    HouseTickets(TicketStore store, HouseSettings settings, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    LinkToken issue(HousePerson person) {
        Instant now = clock.instant();
        LinkToken secret = LinkToken.random();
        store.insert(new Ticket(secret.hash(), person.id(), now.plus(settings.ticketLifetime())), now);
        return secret;
    }

    /** The person's id; a second call with the same ticket finds nothing. */
    Optional<String> take(LinkToken secret) {
        return store.remove(secret.hash())
                .filter(ticket -> ticket.expiresAt().isAfter(clock.instant()))
                .map(Ticket::person);
    }
}
