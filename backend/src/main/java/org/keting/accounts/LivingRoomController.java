package org.keting.accounts;

import java.util.List;
import org.keting.livingrooms.LivingRoom;
import org.keting.livingrooms.LivingRooms;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The living rooms for the pages. It stands here because {@link Requires} does, and living rooms know no accounts. */
@RestController
@RequestMapping("/api/living-rooms")
class LivingRoomController {

    private final LivingRooms rooms;

    LivingRoomController(LivingRooms rooms) {
        this.rooms = rooms;
    }

    /** All rooms; there is no cursor, because there are few. */
    record Listing(List<LivingRoom> items) {}

    @GetMapping
    @Requires(Action.READ_PUBLIC)
    Listing list() {
        return new Listing(rooms.all());
    }
}
