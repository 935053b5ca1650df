package org.keting.profiles;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.keting.livingrooms.LivingRoom;
import org.keting.livingrooms.LivingRooms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Which living room a country's profiles belong to, and which living rooms there are. */
@Component
public class HomeRooms {

    private final Supplier<List<LivingRoom>> rooms;

    @Autowired
    HomeRooms(LivingRooms rooms) {
        this(rooms::all);
    }

    HomeRooms(Supplier<List<LivingRoom>> rooms) {
        this.rooms = rooms;
    }

    /** Country → living room, or null for none; read once, for many countries. */
    public Function<@Nullable String, @Nullable String> byCountry() {
        Map<String, String> known = new HashMap<>();
        for (LivingRoom room : rooms.get()) {
            room.countries().forEach(country -> known.putIfAbsent(country, room.id()));
        }
        return country -> country == null ? null : known.get(country);
    }

    boolean exists(String id) {
        return rooms.get().stream().anyMatch(room -> room.id().equals(id));
    }
}
