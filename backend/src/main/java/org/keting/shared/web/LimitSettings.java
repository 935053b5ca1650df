package org.keting.shared.web;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How much one caller may send.
 *
 * @param body largest request body where nothing else is said
 * @param bodies exceptions, first match first; the features behind them have limits of their own, smaller than these
 * @param api requests to the API of one account, or of one address while nobody has signed in
 * @param signIn attempts to sign in or register from one address
 * @param password attempts at one user name, from wherever
 */
@ConfigurationProperties("keting.limits")
record LimitSettings(DataSize body, List<Body> bodies, Rate api, Rate signIn, Rate password) {

    LimitSettings {
        bodies = bodies == null ? List.of() : List.copyOf(bodies);
    }

    /** A path pattern and the largest body there. */
    record Body(String path, DataSize size) {}

    /** So many at once, and so many more with every period. */
    record Rate(int burst, int refill, Duration period) {}
}
