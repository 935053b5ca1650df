package org.keting.search.saved;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.springframework.web.util.HtmlUtils;

/** The page behind a mail's stop link: no script and no style, since whoever opens it may be in a mail program. */
final class StopPage {

    private static final Properties WORDS = load();

    private StopPage() {}

    static String asking(SavedSearch search, String language) {
        String button = word(language, "stop");
        return page(
                language,
                word(language, "question"),
                search,
                "<form method=\"post\"><button>" + button + "</button></form>");
    }

    static String stopped(SavedSearch search, String language) {
        return page(language, word(language, "stopped"), search, "");
    }

    private static String page(String language, String sentence, SavedSearch search, String form) {
        String known = known(language);
        return """
                <!doctype html>
                <html lang="%s" dir="%s">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <meta name="robots" content="noindex">
                <title>Keting 客厅</title>
                <main>
                <h1><bdi>%s</bdi></h1>
                <p>%s</p>
                %s
                <p><a href="/saved">Keting 客厅</a></p>
                </main>
                </html>
                """.formatted(
                        known,
                        known.equals("he") ? "rtl" : "ltr",
                        HtmlUtils.htmlEscape(search.name(), "UTF-8"),
                        sentence,
                        form);
    }

    private static String word(String language, String key) {
        return WORDS.getProperty(known(language) + "." + key);
    }

    private static String known(String language) {
        String primary = Locale.forLanguageTag(language).getLanguage();
        return WORDS.containsKey(primary + ".stop") ? primary : "en";
    }

    private static Properties load() {
        try (InputStream in = StopPage.class.getResourceAsStream("/saved-searches/stop-page.properties")) {
            if (in == null) {
                throw new IllegalStateException("the words of the stop page are missing");
            }
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
