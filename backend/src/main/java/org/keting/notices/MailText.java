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
        Links links = new Links(address(notice.link(), settings), address(notice.stop(), settings));
        // Unicode's isolates (UAX 9) keep a Latin name from rearranging the Hebrew around it.
        UnaryOperator<String> plain =
                catalogue.isRightToLeft() ? value -> eachLine(value, "\u2068", "\u2069") : UnaryOperator.identity();
        String kind = notice.kind().slug();
        return new MailText(
                oneLine(catalogue.text(kind + ".subject", notice.params(), plain)),
                text(catalogue, catalogue.text(kind + ".body", notice.params(), plain), links),
                html(catalogue, htmlBody(catalogue, notice), links));
    }

    private record Links(@Nullable String open, @Nullable String stop) {}

    private static @Nullable String address(@Nullable String link, MailSettings settings) {
        return link == null ? null : settings.address(link);
    }

    /** An isolate ends with its line. */
    private static String eachLine(String value, String before, String after) {
        return before + value.replace("\n", after + "\n" + before) + after;
    }

    private static String text(Catalogue catalogue, String body, Links links) {
        StringBuilder text =
                new StringBuilder(message(catalogue, "greeting")).append("\n\n").append(body);
        if (links.open() != null) {
            text.append("\n\n").append(links.open());
        }
        text.append("\n\n-- \n").append(message(catalogue, "footer")).append('\n');
        if (links.stop() != null) {
            text.append(message(catalogue, "stop"))
                    .append('\n')
                    .append(links.stop())
                    .append('\n');
        }
        return text.toString();
    }

    private static String htmlBody(Catalogue catalogue, StoredNotice notice) {
        String body = catalogue.text(
                notice.kind().slug() + ".body",
                notice.params(),
                value -> eachLine(HtmlUtils.htmlEscape(value, "UTF-8"), "\u0001", "\u0002"));
        return body.replace("\u0001", "<bdi>").replace("\u0002", "</bdi>").replace("\n", "<br>\n");
    }

    /** No style sheet, no picture: what every mail program shows alike. */
    private static String html(Catalogue catalogue, String body, Links links) {
        String direction = catalogue.isRightToLeft() ? "rtl" : "ltr";
        String button = links.open() == null ? "" : "<p>" + anchor(links.open(), message(catalogue, "open")) + "</p>\n";
        String stop = links.stop() == null ? "" : "<br>\n" + anchor(links.stop(), message(catalogue, "stop"));
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
                        message(catalogue, "footer") + stop);
    }

    private static String anchor(String address, String words) {
        return "<a href=\"" + HtmlUtils.htmlEscape(address, "UTF-8") + "\">" + words + "</a>";
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
