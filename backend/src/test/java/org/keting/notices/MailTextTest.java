package org.keting.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keting.notices.SampleMails.SETTINGS;
import static org.keting.notices.SampleMails.claimApproved;
import static org.keting.notices.SampleMails.mail;
import static org.keting.notices.SampleMails.notice;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MailTextTest {

    @Test
    void saysTheSameInPlainTextAndInHtml() {
        MailText text = MailText.of(claimApproved("Q-Art"), mail("en"), SETTINGS);
        assertThat(text.subject()).isEqualTo("The profile of Q-Art is yours");
        assertThat(text.text())
                .startsWith("Good day,\n\n")
                .contains("handed you the profile of Q-Art.\nYou can now")
                .contains("\n\nhttps://keting.example/startups/1\n");
        assertThat(text.html())
                .contains("<html lang=\"en\" dir=\"ltr\">")
                .contains("the profile of <bdi>Q-Art</bdi>.<br>\nYou")
                .contains("<a href=\"https://keting.example/startups/1\">Open in the living room</a>");
    }

    @Test
    void writesHebrewFromRightToLeftAndIsolatesNames() {
        MailText text = MailText.of(claimApproved("Q-Art"), mail("he"), SETTINGS);
        assertThat(text.subject()).isEqualTo("הפרופיל של \u2068Q-Art\u2069 בידיך");
        assertThat(text.html()).contains("<html lang=\"he\" dir=\"rtl\">").contains("<bdi>Q-Art</bdi>");
    }

    @Test
    void keepsWhatPeopleWroteFromBecomingMarkup() {
        MailText text = MailText.of(claimApproved("<img src=x onerror=alert(1)>&\"'"), mail("en"), SETTINGS);
        assertThat(text.html()).doesNotContain("<img").contains("&lt;img src=x onerror=alert(1)&gt;&amp;");
        assertThat(text.text()).contains("<img src=x");
    }

    @Test
    void keepsWhatPeopleWroteFromBecomingAHeader() {
        MailText text = MailText.of(
                claimApproved("A\r\nBcc: everybody@example.org\u2028B\u0000\t" + "x".repeat(500)),
                mail("en"),
                SETTINGS);
        assertThat(text.subject())
                .startsWith("The profile of A Bcc: everybody@example.org B x")
                .doesNotContainPattern("\\p{Cc}")
                .hasSize(150);
    }

    @Test
    void takesWholeAddressesAsTheyAre() {
        StoredNotice invitation =
                notice(NoticeKind.INVITATION, Map.of("person", "Li Na"), "https://other.example/join/abc?x=1&y=\"");
        MailText text = MailText.of(invitation, mail("zh"), SETTINGS);
        assertThat(text.text()).contains("\nhttps://other.example/join/abc?x=1&y=\"\n");
        assertThat(text.html()).contains("<a href=\"https://other.example/join/abc?x=1&amp;y=&quot;\">在客厅中打开</a>");
    }
}
