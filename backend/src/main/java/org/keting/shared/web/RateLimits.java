package org.keting.shared.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.keting.shared.problem.CommonProblem;
import org.keting.shared.problem.ProblemException;
import org.keting.shared.web.LimitSettings.Rate;
import org.springframework.stereotype.Component;

/**
 * Counts requests by caller, in memory and for this node alone. Token buckets (bucket4j) rather than windows, so that a
 * page that asks for ten things at once is no offender; forgotten callers cost nothing (caffeine). Thread-safe.
 */
@Component
public class RateLimits {

    /** What is counted apart from each other. */
    public enum Kind {
        API,
        SIGN_IN,
        PASSWORD
    }

    private static final int MOST_CALLERS = 100_000;

    private final Map<Kind, LoadingCache<String, Bucket>> buckets = new EnumMap<>(Kind.class);

    RateLimits(LimitSettings settings, Clock clock) {
        TimeMeter meter = meter(clock);
        buckets.put(Kind.API, buckets(settings.api(), meter));
        buckets.put(Kind.SIGN_IN, buckets(settings.signIn(), meter));
        buckets.put(Kind.PASSWORD, buckets(settings.password(), meter));
    }

    /** Passes, or fails with {@code too-many-requests} and {@code retryAfter} in seconds. */
    public void take(Kind kind, String caller) {
        LoadingCache<String, Bucket> callers = buckets.get(kind);
        if (callers == null) {
            throw new IllegalStateException("no limit for " + kind);
        }
        ConsumptionProbe probe = callers.get(caller).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
            throw new ProblemException(
                    CommonProblem.TOO_MANY_REQUESTS,
                    "Too many requests; try again in " + seconds + " s.",
                    Map.of("retryAfter", seconds),
                    List.of());
        }
    }

    private static LoadingCache<String, Bucket> buckets(Rate rate, TimeMeter meter) {
        Duration full = rate.period().multipliedBy(rate.burst()).dividedBy(Math.max(1, rate.refill()));
        return Caffeine.newBuilder()
                .maximumSize(MOST_CALLERS)
                .expireAfterAccess(full.plusMinutes(1)) // by then the bucket is full again
                .build(caller -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.refill(), rate.period()))
                        .withCustomTimePrecision(meter)
                        .build());
    }

    private static TimeMeter meter(Clock clock) {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return Duration.ofMillis(clock.millis()).toNanos();
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }
}
