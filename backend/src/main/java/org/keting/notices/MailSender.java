package org.keting.notices;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Carries out what notices say is due: claims a mail, sends it, writes down how it went. Several backends may send at once. */
@Component
class MailSender {

    private static final Logger LOG = LoggerFactory.getLogger(MailSender.class);

    private static final int BATCH = 50;

    private final NoticeStore store;
    private final MailSettings settings;
    private final Clock clock;
    private final @Nullable Postbox postbox;

    MailSender(NoticeStore store, MailSettings settings, Clock clock, ObjectProvider<JavaMailSender> server) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
        JavaMailSender configured = server.getIfAvailable();
        this.postbox = configured == null ? null : new Postbox(configured, settings);
    }

    /** Whether mails leave the house. */
    boolean isOn() {
        return postbox != null;
    }

    /** A new mail, as it begins in this house. */
    Mail mail(String to, String language) {
        return isOn() ? Mail.pending(to, language, clock.instant()) : Mail.stored(to, language);
    }

    /** Sends what is due. What goes wrong with one mail is written into it and stops no other. */
    @Scheduled(initialDelayString = "${keting.mail.poll}", fixedDelayString = "${keting.mail.poll}")
    void sendDue() {
        if (postbox == null) {
            return;
        }
        List<StoredNotice> due;
        do {
            due = store.due(clock.instant(), BATCH);
            for (StoredNotice notice : due) {
                Mail seen = notice.mail();
                if (seen != null) {
                    claimAndSend(postbox, notice, seen);
                }
            }
        } while (due.size() == BATCH);
    }

    private void claimAndSend(Postbox open, StoredNotice notice, Mail seen) {
        Mail claimed = seen.claimed(clock.instant(), settings);
        if (!store.replaceMail(notice.id(), seen, claimed)) {
            return; // another sender has it
        }
        Mail outcome = send(open, notice, claimed);
        if (!store.replaceMail(notice.id(), claimed, outcome)) {
            LOG.warn("Mail {} took longer than its claim; it may be sent twice", notice.id());
        }
        if (outcome.state() == MailState.SENT) {
            forgetSecrets(notice);
        }
        if (outcome.state() == MailState.FAILED) {
            LOG.warn("Gave up mail {}: {}", notice.id(), outcome.failure());
        }
    }

    /** What opens or ends something by its link alone: the house needs it no longer. */
    private void forgetSecrets(StoredNotice notice) {
        if (notice.isLetter()) {
            store.forgetLink(notice.id());
        }
        if (notice.stop() != null) {
            store.forgetStop(notice.id());
        }
    }

    private Mail send(Postbox open, StoredNotice notice, Mail claimed) {
        try {
            open.post(notice, claimed);
            return claimed.sent(clock.instant());
        } catch (AddressException e) {
            return claimed.refused("not an address: " + e.getMessage());
        } catch (RuntimeException | MessagingException e) { // one that cannot even be written must not stop the others
            String reason = reason(e);
            return causes(e).stream().anyMatch(MailSender::isRefusal)
                    ? claimed.refused(reason)
                    : claimed.failed(reason, notice.at(), clock.instant(), settings);
        }
    }

    /** The server says for good that this address takes no mail; an address that it may take later is not among these. */
    private static boolean isRefusal(Throwable cause) {
        return cause instanceof SendFailedException refusal
                && refusal.getInvalidAddresses() != null
                && refusal.getInvalidAddresses().length > 0;
    }

    private static String reason(Exception failure) {
        List<Throwable> causes = causes(failure);
        return String.valueOf(causes.getLast().getMessage()).strip();
    }

    /** A failure and what it holds; mail exceptions chain in two ways of their own. */
    private static List<Throwable> causes(Throwable failure) {
        List<Throwable> causes = new ArrayList<>();
        Throwable next = failure;
        while (next != null && !causes.contains(next)) {
            causes.add(next);
            next = switch (next) {
                case MailSendException mail
                when mail.getMessageExceptions().length > 0 -> mail.getMessageExceptions()[0];
                case MessagingException message -> message.getNextException();
                default -> next.getCause();
            };
        }
        return causes;
    }
}
