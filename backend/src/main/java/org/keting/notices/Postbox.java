package org.keting.notices;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.keting.shared.ids.LinkToken;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Puts a notice's mail into an envelope and hands it to the mail server. */
record Postbox(JavaMailSender server, MailSettings settings) {

    /** Sends; whatever is thrown means that the server may not have taken it. */
    void post(StoredNotice notice, Mail mail) throws MessagingException {
        server.send(envelope(notice, mail));
    }

    /** Everything that mail programs compare is the same each time: a repeated mail is recognised as one that came already. */
    MimeMessage envelope(StoredNotice notice, Mail mail) throws MessagingException {
        MailText text = MailText.of(notice, mail, settings);
        MimeMessage message = server.createMimeMessage();
        MimeMessageHelper envelope = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        InternetAddress from = new InternetAddress(settings.from(), true);
        envelope.setFrom(from);
        envelope.setTo(new InternetAddress(mail.to(), true));
        envelope.setSubject(text.subject());
        envelope.setText(text.text(), text.html());
        envelope.setSentDate(Date.from(notice.at()));
        message.setHeader("Message-ID", messageId(notice, from));
        message.setHeader("Content-Language", Catalogue.of(mail.language()).language());
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no absence notes, please
        message.setHeader("X-Auto-Response-Suppress", "All"); // the same for Exchange
        addStop(message, notice);
        return message;
    }

    /** The button of mail programs (RFC 2369); where the house has HTTPS, one click without opening a page (RFC 8058). */
    private void addStop(MimeMessage message, StoredNotice notice) throws MessagingException {
        if (notice.stop() == null) {
            return;
        }
        String address = settings.address(notice.stop());
        message.setHeader("List-Unsubscribe", "<" + address + ">");
        if (address.startsWith("https:")) {
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    private static String messageId(StoredNotice notice, InternetAddress from) {
        String domain = from.getAddress().substring(from.getAddress().indexOf('@'));
        return "<" + new LinkToken(notice.key()).hash().substring(0, 32) + domain + ">";
    }
}
