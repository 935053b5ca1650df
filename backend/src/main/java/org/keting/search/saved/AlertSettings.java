package org.keting.search.saved;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How saved searches are told of.
 *
 * @param at the owner's local time from which on alerts go out
 * @param lookEvery pause between two looks for alerts that are due
 * @param margin by how much the clocks of two nodes may differ, together with how long a write may take from its time stamp until
 *     it is durable
 * @param stopLink how long a mail's link ends the alerts
 */
@ConfigurationProperties("keting.search.alerts")
public record AlertSettings(LocalTime at, Duration lookEvery, Duration margin, Duration stopLink) {}
