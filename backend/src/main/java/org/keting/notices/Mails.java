package org.keting.notices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.Account;
import org.keting.accounts.AccountId;
import org.keting.accounts.Accounts;
import org.springframework.stereotype.Component;

/** Finds mails again. */
@Component
class Mails {

    static final int PAGE = 50;

    private final NoticeStore store;
    private final Accounts accounts;
    private final MailSender sender;
    private final MailSettings settings;

    Mails(NoticeStore store, Accounts accounts, MailSender sender, MailSettings settings) {
        this.store = store;
        this.accounts = accounts;
        this.sender = sender;
        this.settings = settings;
    }

    /** What a notice found by its mail certainly has. */
    static Mail of(StoredNotice notice) {
        return Objects.requireNonNull(notice.mail(), "a mail");
    }

    boolean areDelivered() {
        return sender.isOn();
    }

    MailText text(StoredNotice notice) {
        return MailText.of(notice, of(notice), settings);
    }

    Optional<StoredNotice> find(String id) {
        return store.find(id).filter(notice -> notice.mail() != null);
    }

    /** The latest mails to a person, and to the address that is shown to be theirs. */
    List<StoredNotice> of(AccountId person) {
        List<StoredNotice> mails = new ArrayList<>();
        for (String owner : owners(person)) {
            long last = store.inbox(owner).last();
            store.find(owner, Math.max(1, last - PAGE + 1), last).stream()
                    .filter(notice -> notice.mail() != null)
                    .forEach(mails::add);
        }
        mails.sort(Comparator.comparing(StoredNotice::at).reversed());
        return mails;
    }

    boolean isOf(StoredNotice notice, AccountId person) {
        return owners(person).contains(notice.owner());
    }

    /** Everybody's, the latest first, from the one with this id on. */
    List<StoredNotice> all(@Nullable String after) {
        return store.mails(after == null ? null : find(after).orElse(null), PAGE);
    }

    private List<String> owners(AccountId person) {
        String address = accounts.find(person).map(Account::verifiedEmail).orElse(null);
        return address == null ? List.of(person.value()) : List.of(person.value(), Notices.owner(address));
    }
}
