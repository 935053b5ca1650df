package org.keting.profiles;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How profiles are kept.
 *
 * @param drafts how many unpublished profiles of a kind one account may have
 * @param claimLink how long a link that claims a profile is good for
 * @param tellEvery pause between two looks for what a crash or a failure left untold
 */
@ConfigurationProperties("keting.profiles")
record ProfileSettings(int drafts, Duration claimLink, Duration tellEvery) {}
