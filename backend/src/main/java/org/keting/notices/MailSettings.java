package org.keting.notices;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How mail goes out, once {@code spring.mail.host} says where.
 *
 * @param from the sender's address, with or without a name
 * @param site address of the pages, without a slash at the end; links in mails begin with it
 * @param poll pause between two looks for due mails
 * @param claim how long a sender has a mail for itself
 * @param firstPause pause after the first failure; doubled after each further one
 * @param longestPause what doubling ends at
 * @param giveUp age at which a mail that still fails is given up
 */
@ConfigurationProperties("keting.mail")
public record MailSettings(
        String from,
        String site,
        Duration poll,
        Duration claim,
        Duration firstPause,
        Duration longestPause,
        Duration giveUp) {

    /** How long to wait after this many attempts, the last of which failed. */
    Duration pause(int attempts) {
        int doublings = Math.clamp(attempts - 1L, 0, 20);
        Duration pause = firstPause.multipliedBy(1L << doublings);
        return pause.compareTo(longestPause) < 0 ? pause : longestPause;
    }

    /** The whole address of a page, for a path; anything else is an address already. */
    String address(String link) {
        return link.startsWith("/") ? site + link : link;
    }
}
