package org.keting.demo;

import java.util.Locale;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Tells whoever waits for the house whether the demo set is in; a house without it is well all the same. */
@Component("demoHealthIndicator")
class DemoHealth implements HealthIndicator {

    private final DemoSet set;

    DemoHealth(DemoSet set) {
        this.set = set;
    }

    @Override
    public Health health() {
        DemoState state = set.state();
        Health.Builder health = state == DemoState.PENDING ? Health.outOfService() : Health.up();
        return health.withDetail("demo", state.name().toLowerCase(Locale.ROOT)).build();
    }
}
