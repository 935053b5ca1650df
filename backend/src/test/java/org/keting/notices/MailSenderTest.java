package org.keting.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keting.notices.SampleMails.SETTINGS;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.mongodb.client.MongoDatabase;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.keting.accounts.AccountId;
import org.keting.accounts.AccountsInTests;
import org.keting.testing.DatabaseTest;
import org.keting.testing.HandClock;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@DatabaseTest
class MailSenderTest {

    @RegisterExtension
    static final GreenMailExtension POST = new GreenMailExtension(new ServerSetup(0, "127.0.0.1", "smtp"));

    private final HandClock clock = new HandClock(SampleMails.MONDAY);
    private final NoticeStore store;
    private final AccountsInTests people;
    private MailSender sender;
    private Notices notices;

    MailSenderTest(MongoDatabase database) {
        store = new NoticeStore(database);
        people = new AccountsInTests(database, clock);
        sender = senderTo(1);
        notices = new Notices(store, people.accounts(), sender, clock);
    }

    @BeforeEach
    void connect() {
        sender = senderTo(POST.getSmtp().getPort());
        notices = new Notices(store, people.accounts(), sender, clock);
    }

    @Test
    void sendsEachMailOnceInItsReadersLanguage() throws Exception {
        invite("zh@example.org", "zh-CN");
        invite("he@example.org", "he");
        invite("en@example.org", "en");
        sender.sendDue();
        sender.sendDue();

        MimeMessage chinese = onlyMailTo("zh@example.org");
        assertThat(chinese.getSubject()).isEqualTo("李娜 邀请您来到国际客厅");
        assertThat(chinese.getHeader("Subject", null)).matches("\\p{ASCII}+").contains("=?UTF-8?");
        MimeMessage hebrew = onlyMailTo("he@example.org");
        assertThat(hebrew.getSubject()).isEqualTo("הזמנה מאת \u2068李娜\u2069 לסלון הבינלאומי");
        assertThat(hebrew.getFrom()[0]).hasToString("Keting <house@keting.example>");
        assertThat(hebrew.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(hebrew.getHeader("Content-Language", null)).isEqualTo("he");
        assertThat(hebrew.getSentDate()).isEqualTo(SampleMails.MONDAY);
        assertThat(GreenMailUtil.getWholeMessage(onlyMailTo("en@example.org")))
                .contains("https://keting.example/join/secret");
        assertThat(mailTo("he@example.org").state()).isEqualTo(MailState.SENT);
        assertThat(notice("he@example.org").link()).isNull();
    }

    @Test
    void offersToStopAndThenForgetsHow() throws Exception {
        AccountId noa = people.reader("noa-stop", "he", "noa-stop@example.org", true);
        notices.tell(new Notice(
                "stop",
                noa,
                NoticeKind.SAVED_SEARCH_MATCHED,
                Map.of("name", "water", "count", "2", "first", "Q-Art", "profiles", "Q-Art: sperm\n水科技"),
                "/startups?q=water",
                "/api/stops/secret"));
        senderTo(1).sendDue(); // the server is away
        assertThat(notices.page(noa, null, 1).getFirst().stop()).isNotNull();
        clock.turn(Duration.ofMinutes(1));
        sender.sendDue();

        MimeMessage mail = onlyMailTo("noa-stop@example.org");
        assertThat(mail.getHeader("List-Unsubscribe", null)).isEqualTo("<https://keting.example/api/stops/secret>");
        assertThat(mail.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        StoredNotice kept = notices.page(noa, null, 1).getFirst();
        assertThat(kept.stop()).isNull();
        assertThat(kept.link()).isEqualTo("/startups?q=water");
        MailText text = MailText.of(kept, Mails.of(kept), SETTINGS);
        assertThat(text.text())
                .contains("\u2068Q-Art: sperm\u2069\n\u2068水科技\u2069")
                .doesNotContain("stops");
        assertThat(text.html()).contains("<bdi>Q-Art: sperm</bdi><br>\n<bdi>水科技</bdi>");
    }

    @Test
    void letsNobodyAddHeadersOrRecipients() throws Exception {
        notices.tellAddress(new Letter(
                "injection",
                "victim@example.org",
                "en",
                NoticeKind.INVITATION,
                Map.of("person", "Eve\r\nBcc: third@example.org\r\n\r\nBody"),
                null));
        notices.tellAddress(letter("list", "one@example.org, two@example.org", "en"));
        notices.tellAddress(letter("break", "one@example.org\r\nBcc: two@example.org", "en"));
        sender.sendDue();

        MimeMessage mail = onlyMailTo("victim@example.org");
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getSubject()).startsWith("Eve Bcc: third@example.org Body invites you");
        assertThat(mailTo("one@example.org, two@example.org").state()).isEqualTo(MailState.FAILED);
        assertThat(mailTo("one@example.org\r\nBcc: two@example.org").state()).isEqualTo(MailState.FAILED);
        assertThat(sentTo("two@example.org")).isEmpty();
    }

    @Test
    void sendsWhatADeadSenderHadClaimedWithTheSameMessageId() throws Exception {
        invite("crash@example.org", "en");
        StoredNotice notice = notice("crash@example.org");
        Mail claimed = Mails.of(notice).claimed(clock.instant(), SETTINGS);
        assertThat(store.replaceMail(notice.id(), Mails.of(notice), claimed)).isTrue();
        new Postbox(serverAt(POST.getSmtp().getPort()), SETTINGS).post(notice, claimed); // and dies before it says so

        sender.sendDue();
        assertThat(sentTo("crash@example.org")).hasSize(1);
        clock.turn(SETTINGS.claim());
        sender.sendDue();

        List<MimeMessage> sent = sentTo("crash@example.org");
        assertThat(sent).hasSize(2);
        assertThat(sent.getFirst().getMessageID())
                .isEqualTo(sent.getLast().getMessageID())
                .endsWith("@keting.example>");
        assertThat(sent.getFirst().getSentDate()).isEqualTo(sent.getLast().getSentDate());
        assertThat(mailTo("crash@example.org").state()).isEqualTo(MailState.SENT);
        assertThat(mailTo("crash@example.org").attempts()).isEqualTo(2);
    }

    @Test
    void ignoresASenderThatWakesUpAfterItsClaim() {
        invite("late@example.org", "en");
        StoredNotice notice = notice("late@example.org");
        Mail late = Mails.of(notice).claimed(clock.instant(), SETTINGS);
        store.replaceMail(notice.id(), Mails.of(notice), late);
        clock.turn(SETTINGS.claim());
        sender.sendDue();
        assertThat(store.replaceMail(notice.id(), late, late.refused("too late")))
                .isFalse();
        assertThat(mailTo("late@example.org").state()).isEqualTo(MailState.SENT);
    }

    @Test
    void sendsOnceHoweverManyBackendsLook() throws Exception {
        for (int i = 0; i < 20; i++) {
            invite("many-" + i + "@example.org", "en");
        }
        try (ExecutorService backends = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 4; i++) {
                MailSender backend = senderTo(POST.getSmtp().getPort());
                backends.execute(backend::sendDue);
            }
        }
        for (int i = 0; i < 20; i++) {
            assertThat(sentTo("many-" + i + "@example.org")).hasSize(1);
        }
    }

    @Test
    void triesAgainWhenTheServerIsAwayAndGivesUpInTheEnd() throws Exception {
        invite("patient@example.org", "en");
        MailSender nowhere = senderTo(1);
        nowhere.sendDue();
        Mail waiting = mailTo("patient@example.org");
        assertThat(waiting.state()).isEqualTo(MailState.PENDING);
        assertThat(waiting.failure()).isNotBlank();
        assertThat(waiting.dueAt()).isEqualTo(clock.instant().plus(Duration.ofMinutes(1)));

        nowhere.sendDue();
        assertThat(mailTo("patient@example.org").attempts()).isEqualTo(1);
        clock.turn(Duration.ofMinutes(1));
        sender.sendDue();
        assertThat(mailTo("patient@example.org").state()).isEqualTo(MailState.SENT);

        invite("hopeless@example.org", "en");
        clock.turn(Duration.ofHours(48));
        nowhere.sendDue();
        assertThat(mailTo("hopeless@example.org").state()).isEqualTo(MailState.FAILED);
    }

    @Test
    void writesToPeopleOnlyWhereAnAddressIsShownToBeTheirs() {
        tell("verified", people.reader("verified", "en", "verified@example.org", true));
        tell("claimed", people.reader("claimed", "en", "claimed@example.org", false));
        sender.sendDue();
        assertThat(sentTo("verified@example.org")).hasSize(1);
        assertThat(sentTo("claimed@example.org")).isEmpty();
    }

    private void tell(String id, AccountId person) {
        notices.tell(new Notice(id, person, NoticeKind.CLAIM_APPROVED, Map.of("startup", "Q-Art"), null));
    }

    private void invite(String email, String language) {
        notices.tellAddress(letter("invite:" + email, email, language));
    }

    private static Letter letter(String id, String email, String language) {
        return new Letter(id, email, language, NoticeKind.INVITATION, Map.of("person", "李娜"), "/join/secret");
    }

    private Mail mailTo(String email) {
        return Mails.of(notice(email));
    }

    private StoredNotice notice(String email) {
        String owner = Notices.owner(email);
        return store.find(StoredNotice.id(owner, store.inbox(owner).last())).orElseThrow();
    }

    private static MimeMessage onlyMailTo(String email) {
        List<MimeMessage> mails = sentTo(email);
        assertThat(mails).hasSize(1);
        return mails.getFirst();
    }

    private static List<MimeMessage> sentTo(String email) {
        return Arrays.stream(POST.getReceivedMessages())
                .filter(mail -> isTo(mail, email))
                .toList();
    }

    private static boolean isTo(MimeMessage mail, String email) {
        try {
            return GreenMailUtil.getAddressList(mail.getRecipients(Message.RecipientType.TO))
                    .contains(email);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private MailSender senderTo(int port) {
        var server = new StaticListableBeanFactory(Map.of("server", serverAt(port)));
        return new MailSender(store, SETTINGS, clock, server.getBeanProvider(JavaMailSender.class));
    }

    private static JavaMailSender serverAt(int port) {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        return server;
    }
}
