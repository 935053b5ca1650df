package org.keting.notices;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.AccountId;
import org.keting.accounts.AccountsInTests;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;

/** Notices on a test's own database, in a house without a mail server, for other modules' tests. */
public record NoticesInTests(Notices notices) {

    /** As a person finds it; the mail's text is null when there is no mail. */
    public record Told(
            String key,
            NoticeKind kind,
            Map<String, String> params,
            @Nullable String link,
            Instant at,
            @Nullable String mail) {}

    public NoticesInTests(MongoDatabase database, AccountsInTests people, Clock clock) {
        this(notices(database, people, clock));
    }

    /** What a person has been told, the latest first. */
    public List<Told> to(AccountId person) {
        return notices.page(person, null, 10_000).stream()
                .map(NoticesInTests::told)
                .toList();
    }

    private static Told told(StoredNotice notice) {
        Mail mail = notice.mail();
        return new Told(
                notice.key(),
                notice.kind(),
                notice.params(),
                notice.link(),
                notice.at(),
                mail == null
                        ? null
                        : MailText.of(notice, mail, SampleMails.SETTINGS).text());
    }

    private static Notices notices(MongoDatabase database, AccountsInTests people, Clock clock) {
        NoticeStore store = new NoticeStore(database);
        var noServer = new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class);
        MailSender sender = new MailSender(store, SampleMails.SETTINGS, clock, noServer);
        return new Notices(store, people.accounts(), sender, clock);
    }
}
