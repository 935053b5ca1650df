package org.keting.accounts.house;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The embedded provider.
 *
 * @param enabled whether people can sign in with a password kept here
 * @param registration whether people can register themselves
 * @param ticketLifetime how long a right password waits for the authorization request that asked for it
 */
@ConfigurationProperties("keting.sign-in.house")
public record HouseSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("true") boolean registration,
        @DefaultValue("2m") Duration ticketLifetime) {

    /** Registration without sign-in would lead nowhere. */
    public boolean registrationOpen() {
        return enabled && registration;
    }
}
