package org.keting.search.vocabulary;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.keting.search.Searched;
import org.keting.search.Understood;
import org.keting.search.analysis.Folding;
import org.keting.search.index.NameForms;
import org.keting.search.results.FoundProfile;
import org.springframework.http.HttpHeaders;

/** Decides which searches are a person's finished ones for a thing, and not a program's, nor for somebody in particular. */
final class Listening {

    static final int LONGEST = 100;
    private static final Pattern PROGRAM =
            Pattern.compile("(?i)bot\\b|crawl|spider|slurp|preview|monitor|scan|headlesschrome/.*lighthouse");
    /** Addresses, links, and seven or more digits with whatever people put between them. */
    private static final Pattern PERSONAL = Pattern.compile("@|://|www\\.|\\p{Nd}(?:[\\s().+/\\-]*\\p{Nd}){6,}");

    private Listening() {}

    /** Whether to remember what was searched. A slip that was corrected to something known is not. */
    static boolean isWorthNoting(Searched searched) {
        String text = text(searched);
        return !text.isEmpty()
                && searched.page().understood().concepts().isEmpty()
                && text.length() <= LONGEST
                && text.codePoints().filter(Character::isLetter).limit(2).count() > 1
                && searched.query().cursor() == null
                && !Boolean.parseBoolean(searched.parameters().getFirst("typing"))
                && isFromAPage(searched.headers())
                && !PERSONAL.matcher(text).find()
                && searched.page().items().stream().noneMatch(found -> isNamed(found, text));
    }

    /** As it is stored: the free words and phrases, not what was asked of fields; without case, width and invisible letters. */
    static String text(Searched searched) {
        Understood understood = searched.page().understood();
        String free = String.join(
                " ",
                Stream.concat(Stream.of(understood.text()), understood.phrases().stream())
                        .toList());
        return Folding.fold(free).strip().replaceAll("[\\p{Cntrl}\\p{Z}\\s]+", " ");
    }

    /** Browsers tell what they are, where a request comes from, and do not carry tokens. */
    private static boolean isFromAPage(HttpHeaders headers) {
        String agent = headers.getFirst(HttpHeaders.USER_AGENT);
        String site = headers.getFirst("Sec-Fetch-Site");
        return headers.getFirst(HttpHeaders.AUTHORIZATION) == null
                && agent != null
                && agent.startsWith("Mozilla/")
                && !PROGRAM.matcher(agent.toLowerCase(Locale.ROOT)).find()
                && (site == null || site.equals("same-origin"));
    }

    private static boolean isNamed(FoundProfile found, String text) {
        Set<String> wanted = NameForms.exact(text);
        return Stream.of(found.name(), found.localName())
                .filter(java.util.Objects::nonNull)
                .anyMatch(name -> NameForms.exact(name).stream().anyMatch(wanted::contains));
    }
}
