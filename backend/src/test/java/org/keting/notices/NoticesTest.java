package org.keting.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.keting.accounts.AccountId;
import org.keting.accounts.AccountsInTests;
import org.keting.testing.DatabaseTest;
import org.keting.testing.HandClock;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;

@DatabaseTest
class NoticesTest {

    private final HandClock clock = new HandClock(SampleMails.MONDAY);
    private final AccountsInTests people;
    private final NoticeStore store;
    private final Notices notices;
    private final Mails mails;

    NoticesTest(MongoDatabase database) {
        people = new AccountsInTests(database, clock);
        store = new NoticeStore(database);
        var noServer = new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class);
        MailSender sender = new MailSender(store, SampleMails.SETTINGS, clock, noServer);
        notices = new Notices(store, people.accounts(), sender, clock);
        mails = new Mails(store, people.accounts(), sender, SampleMails.SETTINGS);
    }

    @Test
    void tellsTheSameNewsOnce() {
        AccountId dana = people.reader("dana", "he", "dana@example.org", true);
        notices.tell(approved("a", dana));
        notices.tell(approved("a", dana));
        store.insert(
                new StoredNotice( // as by another backend, between the look and the insert
                        StoredNotice.id(dana.value(), 99),
                        "a",
                        dana.value(),
                        NoticeKind.CLAIM_APPROVED,
                        Map.of("startup", "Q-Art"),
                        null,
                        clock.instant(),
                        null,
                        null,
                        null));
        assertThat(notices.page(dana, null, 20)).extracting(StoredNotice::key).containsExactly("a");
        assertThat(notices.unread(dana)).isEqualTo(1);
    }

    @Test
    void showsTheLatestFirstAndPageByPage() {
        AccountId noa = people.reader("noa", "en", null, false);
        IntStream.rangeClosed(1, 5).forEach(i -> notices.tell(approved("noa-" + i, noa)));
        store.nextNumber(noa.value()); // one that was never used
        notices.tell(approved("noa-6", noa));

        List<StoredNotice> first = notices.page(noa, null, 3);
        assertThat(first).extracting(StoredNotice::key).containsExactly("noa-6", "noa-5");
        List<StoredNotice> second = notices.page(noa, first.getLast().number(), 3);
        assertThat(second).extracting(StoredNotice::key).containsExactly("noa-4", "noa-3", "noa-2");
        assertThat(notices.hasBelow(second)).isTrue();
        List<StoredNotice> third = notices.page(noa, second.getLast().number(), 3);
        assertThat(third).extracting(StoredNotice::key).containsExactly("noa-1");
        assertThat(notices.hasBelow(third)).isFalse();
    }

    @Test
    void countsAndMarksWhatIsUnread() {
        AccountId li = people.reader("li", "zh", null, false);
        IntStream.rangeClosed(1, 4).forEach(i -> notices.tell(approved("li-" + i, li)));
        clock.turn(Duration.ofHours(1));
        notices.read(li, 3);
        assertThat(notices.unread(li)).isEqualTo(1);
        notices.read(li, 1); // an older page that was left open
        assertThat(notices.unread(li)).isEqualTo(1);
        notices.read(li, 1_000_000);
        assertThat(notices.unread(li)).isZero();
        notices.tell(approved("li-5", li));
        assertThat(notices.unread(li)).isEqualTo(1);
        assertThat(notices.page(li, null, 20))
                .extracting(StoredNotice::readAt)
                .containsExactly(null, clock.instant(), clock.instant(), clock.instant(), clock.instant());
    }

    @Test
    void givesEachOfManyAtOnceANumberOfItsOwn() throws Exception {
        AccountId crowd = people.reader("crowd", "en", null, false);
        List<Callable<String>> tellings = IntStream.range(0, 16)
                .<Callable<String>>mapToObj(i -> () -> {
                    notices.tell(approved("crowd-" + i % 8, crowd)); // each twice
                    return "told";
                })
                .toList();
        try (ExecutorService tellers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<String> telling : tellers.invokeAll(tellings)) {
                assertThat(telling.get()).isEqualTo("told");
            }
        }
        assertThat(notices.page(crowd, null, 100)).hasSize(8);
        assertThat(notices.unread(crowd)).isEqualTo(8);
    }

    @Test
    void keepsMailsForWhoIsShownToOwnTheAddress() {
        AccountId mia = people.reader("mia", "de", "Mia@example.org", true);
        AccountId fake = people.reader("fake", "de", "mia@example.org", false);
        notices.tell(approved("mia-1", mia));
        clock.turn(Duration.ofMinutes(1));
        Letter letter = new Letter(
                "mia-2", "mia@EXAMPLE.org", "fr", NoticeKind.INVITATION, Map.of("person", "Li"), "/join/secret");
        notices.tellAddress(letter);
        notices.tellAddress(letter);

        assertThat(mails.of(mia)).extracting(StoredNotice::key).containsExactly("mia-2", "mia-1");
        assertThat(mails.of(mia)).extracting(notice -> Mails.of(notice).state()).containsOnly(MailState.STORED);
        assertThat(mails.of(fake)).isEmpty();
        assertThat(notices.page(mia, null, 20)).extracting(StoredNotice::key).containsExactly("mia-1");
        StoredNotice invitation = mails.of(mia).getFirst();
        assertThat(mails.isOf(invitation, fake)).isFalse();
        assertThat(mails.text(invitation).subject()).isEqualTo("Li vous invite au salon international");
        assertThat(mails.all(null)).extracting(StoredNotice::key).contains("mia-1", "mia-2");
        assertThat(mails.all(invitation.id())).extracting(StoredNotice::key).doesNotContain("mia-2");
    }

    @Test
    void refusesANoticeThatItsTextsCouldNotBeFilledWith() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Notice("x", new AccountId("dana"), NoticeKind.CLAIM_REJECTED, Map.of(), null));
    }

    private static Notice approved(String id, AccountId recipient) {
        return new Notice(id, recipient, NoticeKind.CLAIM_APPROVED, Map.of("startup", id), "/startups/1");
    }
}
