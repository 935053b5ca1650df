package org.keting.profiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.keting.accounts.AccountId;
import org.keting.accounts.Accounts;
import org.keting.notices.Notice;
import org.keting.notices.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells people what profiles and claims have in their outboxes: right after the change, and again and again for what a
 * crash or a failure left there. Each piece may be told twice, which {@link Notices} makes once.
 */
@Component
class Relay {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

    private final ProfileStores stores;
    private final ClaimStore claims;
    private final Notices notices;
    private final Accounts accounts;
    private final Queue<Runnable> untold = new ConcurrentLinkedQueue<>();

    Relay(ProfileStores stores, ClaimStore claims, Notices notices, Accounts accounts) {
        this.stores = stores;
        this.claims = claims;
        this.notices = notices;
        this.accounts = accounts;
    }

    void deliver(Sheet sheet) {
        List<String> told = tell(sheet.outbox());
        if (!told.isEmpty()) {
            stores.of(sheet.kind()).told(sheet.key(), told);
        }
        if (told.size() < sheet.outbox().size()) {
            untold.add(() -> stores.of(sheet.kind()).sheet(sheet.key()).ifPresent(this::deliver));
        }
    }

    void deliver(Claim claim) {
        List<String> told = tell(claim.outbox());
        if (!told.isEmpty()) {
            claims.told(claim.id(), told);
        }
        if (told.size() < claim.outbox().size()) {
            untold.add(() -> claims.find(claim.id()).ifPresent(this::deliver));
        }
    }

    /** Once, after the start: what the last run could not tell. It reads all profiles, so it is not for every minute. */
    @Scheduled(initialDelayString = "${keting.profiles.tell-every}")
    void deliverWhatACrashLeft() {
        for (ProfileStore<?> store : stores.all()) {
            store.withOutbox().forEach(profile -> deliver(Blueprints.unfold(profile)));
        }
        claims.withOutbox().forEach(this::deliver);
    }

    /** What this run could not tell at first. */
    @Scheduled(fixedDelayString = "${keting.profiles.tell-every}")
    void deliverAgain() {
        List<Runnable> again = new ArrayList<>();
        for (Runnable one = untold.poll(); one != null; one = untold.poll()) {
            again.add(one);
        }
        again.forEach(Runnable::run);
    }

    private List<String> tell(List<Outgoing> outbox) {
        List<String> told = new ArrayList<>();
        for (Outgoing outgoing : outbox) {
            try {
                tell(outgoing);
                told.add(outgoing.id());
            } catch (RuntimeException e) {
                // The change it tells of stands, and it stays in the outbox for the next look.
                LOG.warn("Could not tell {} yet", outgoing.id(), e);
            }
        }
        return told;
    }

    private void tell(Outgoing outgoing) {
        AccountId recipient = outgoing.recipient();
        if (recipient == null) {
            for (AccountId coordinator : accounts.coordinatorsOf(outgoing.livingRoom())) {
                notices.tell(notice(outgoing.id() + ":" + coordinator, coordinator, outgoing));
            }
            return;
        }
        if (outgoing.grants() != null) {
            accounts.grant(recipient, outgoing.grants());
        }
        notices.tell(notice(outgoing.id(), recipient, outgoing));
    }

    private static Notice notice(String id, AccountId recipient, Outgoing outgoing) {
        return new Notice(id, recipient, outgoing.kind(), outgoing.params(), outgoing.link());
    }
}
