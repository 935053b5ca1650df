package org.keting.profiles;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How profiles are kept.
 *
 * @param drafts how many unpublished profiles of a kind one account may have
 * @param claimLink how long a link that claims a profile is good for
 * @param tellEvery how long after the start what a crash left untold is told, and pause between further tries
 */
@ConfigurationProperties("keting.profiles")
record ProfileSettings(int drafts, Duration claimLink, Duration tellEvery) {}
