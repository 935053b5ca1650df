package org.keting.notices;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.Account;
import org.keting.accounts.AccountId;
import org.keting.accounts.Accounts;
import org.keting.shared.ids.LinkToken;
import org.springframework.stereotype.Component;

/** Tells people things: a notice in the house and a mail, in one durable write. Thread-safe. */
@Component
public class Notices {

    /** A count above this says no more to anybody. */
    static final int MOST_UNREAD = 1000;

    private final NoticeStore store;
    private final Accounts accounts;
    private final MailSender sender;
    private final Clock clock;

    Notices(NoticeStore store, Accounts accounts, MailSender sender, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.sender = sender;
        this.clock = clock;
    }

    /**
     * Tells a person. Durable when this returns; idempotent by {@link Notice#id()}, so a caller that is not sure whether
     * it has told may tell again. The mail goes out later, at least once: a crash may repeat it, with the same Message-ID.
     */
    public void tell(Notice notice) {
        if (store.knows(notice.id())) {
            return; // spares the number; the unique key is what keeps a second one out
        }
        String owner = notice.recipient().value();
        Mail mail = accounts.find(notice.recipient()).map(this::mailTo).orElse(null);
        store.insert(new StoredNotice(
                StoredNotice.id(owner, store.nextNumber(owner)),
                notice.id(),
                owner,
                notice.kind(),
                notice.params(),
                notice.link(),
                clock.instant(),
                null,
                mail,
                mail == null ? null : notice.stop()));
    }

    /** Writes to an address; otherwise as {@link #tell(Notice)}. */
    public void tellAddress(Letter letter) {
        if (store.knows(letter.id())) {
            return;
        }
        String owner = owner(letter.email());
        store.insert(new StoredNotice(
                StoredNotice.id(owner, store.nextNumber(owner)),
                letter.id(),
                owner,
                letter.kind(),
                letter.params(),
                letter.link(),
                clock.instant(),
                null,
                sender.mail(letter.email(), letter.language()),
                null));
    }

    /** The latest notices below a number, or all of the latest. */
    List<StoredNotice> page(AccountId person, @Nullable Long below, int size) {
        long to = below == null ? store.inbox(person.value()).last() : below - 1;
        return to < 1 ? List.of() : store.find(person.value(), Math.max(1, to - size + 1), to);
    }

    /** Whether there may be more after the last of these. */
    boolean hasBelow(List<StoredNotice> page) {
        return !page.isEmpty() && page.getLast().number() > 1;
    }

    Optional<StoredNotice> find(String id) {
        return store.find(id);
    }

    /** How many notices a person has not read: exact up to {@link #MOST_UNREAD}. */
    long unread(AccountId person) {
        Inbox inbox = store.inbox(person.value());
        long from = Math.max(inbox.readUpTo() + 1, inbox.last() - MOST_UNREAD + 1);
        return from > inbox.last() ? 0 : store.count(person.value(), from, inbox.last());
    }

    /** Marks everything up to this number as read. */
    void read(AccountId person, long upTo) {
        String owner = person.value();
        Inbox inbox = store.inbox(owner);
        Instant now = clock.instant();
        long end = Math.min(upTo, inbox.last());
        for (long from = inbox.readUpTo() + 1; from <= end; from += MOST_UNREAD) {
            store.markRead(owner, from, Math.min(end, from + MOST_UNREAD - 1), now);
        }
        store.advance(owner, end);
    }

    /** Whose inbox an address without an account has; a hash, since it becomes part of ids that pages see. */
    static String owner(String email) {
        return StoredNotice.ADDRESS
                + new LinkToken(email.toLowerCase(Locale.ROOT)).hash().substring(0, 32);
    }

    private @Nullable Mail mailTo(Account account) {
        // Mail that leaves the house goes to nobody who has not shown that the address is theirs.
        String address = sender.isOn() ? account.verifiedEmail() : account.email();
        return address == null ? null : sender.mail(address, account.language());
    }
}
