package org.keting.profiles;

import java.util.List;
import java.util.Map;
import org.keting.livingrooms.LivingRoom;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Profiles without a house around them, for tests and benchmarks of what is built on them. */
public final class ProfilesAlone {

    private static final List<LivingRoom> ROOMS =
            List.of(room("israel", "IL"), room("eu", "DE", "EE", "FR", "IT"), room("japan", "JP"));

    private ProfilesAlone() {}

    private static LivingRoom room(String id, String... countries) {
        return new LivingRoom(id, Map.of(), Map.of(), "Asia/Shanghai", List.of(countries));
    }

    /** Adds {@link Startups} and {@link Investors} to a context that has a database and a clock. */
    public static void register(AnnotationConfigApplicationContext context) {
        context.registerBean(HomeRooms.class, () -> new HomeRooms(() -> ROOMS));
        context.register(StartupStore.class, InvestorStore.class, Startups.class, Investors.class);
    }
}
