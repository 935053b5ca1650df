package org.keting.notices;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * A mail as its reader sees it: the same words as plain text and as simple HTML.
 *
 * @param subject one line, whatever was interpolated into it
 */
record MailText(String subject, String text, String html) {

    private static final int SUBJECT_LENGTH = 150;

    /** Writes a notice's mail in its language. */
    static MailText of(StoredNotice notice, Mail mail, MailSettings settings) {
        Catalogue catalogue = Catalogue.of(mail.language());
        String link = notice.link() == null ? null : settings.address(notice.link());
        // Unicode's isolates (UAX 9) keep a Latin name from rearranging the Hebrew around it.
        UnaryOperator<String> plain =
                catalogue.isRightToLeft() ? value -> "\u2068" + value + "\u2069" : UnaryOperator.identity();
        String kind = notice.kind().slug();
        return new MailText(
                oneLine(catalogue.text(kind + ".subject", notice.params(), plain)),
                text(catalogue, catalogue.text(kind + ".body", notice.params(), plain), link),
                html(catalogue, htmlBody(catalogue, notice), link));
    }

    private static String text(Catalogue catalogue, String body, @Nullable String link) {
        StringBuilder text =
                new StringBuilder(message(catalogue, "greeting")).append("\n\n").append(body);
        if (link != null) {
            text.append("\n\n").append(link);
        }
        return text.append("\n\n-- \n")
                .append(message(catalogue, "footer"))
                .append('\n')
                .toString();
    }

    private static String htmlBody(Catalogue catalogue, StoredNotice notice) {
        String body = catalogue.text(
                notice.kind().slug() + ".body",
                notice.params(),
                value -> "\u0001" + HtmlUtils.htmlEscape(value, "UTF-8") + "\u0002");
        return body.replace("\u0001", "<bdi>").replace("\u0002", "</bdi>").replace("\n", "<br>\n");
    }

    /** No style sheet, no picture: what every mail program shows alike. */
    private static String html(Catalogue catalogue, String body, @Nullable String link) {
        String direction = catalogue.isRightToLeft() ? "rtl" : "ltr";
        String button = link == null
                ? ""
                : "<p><a href=\"" + HtmlUtils.htmlEscape(link, "UTF-8") + "\">" + message(catalogue, "open")
                        + "</a></p>\n";
        return """
                <!doctype html>
                <html lang="%s" dir="%s">
                <meta charset="utf-8">
                <body>
                <p>%s</p>
                <p>%s</p>
                %s<p><small>%s</small></p>
                </body>
                </html>
                """.formatted(
                        catalogue.language(),
                        direction,
                        message(catalogue, "greeting"),
                        body,
                        button,
                        message(catalogue, "footer"));
    }

    private static String message(Catalogue catalogue, String key) {
        return catalogue.text(key, Map.of(), UnaryOperator.identity());
    }

    /** A line break in a subject would begin another header. */
    private static String oneLine(String subject) {
        String line = subject.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
        int[] points = line.codePoints().limit(SUBJECT_LENGTH).toArray();
        return new String(points, 0, points.length);
    }
}
