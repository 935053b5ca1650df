package org.keting.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.keting.testing.DatabaseTest;

@DatabaseTest
class CoordinatorsTest {

    private final AccountsInTests people;

    CoordinatorsTest(MongoDatabase database) {
        people = new AccountsInTests(database, Clock.systemUTC());
    }

    @Test
    void findsThoseOfTheLivingRoomAndThoseOfAll() {
        AccountId everywhere = people.coordinator("everywhere");
        AccountId israel = people.coordinator("israel", "israel");
        AccountId japan = people.coordinator("japan", "japan", "eu");
        people.reader("reader", "en", null, false);

        Accounts accounts = people.accounts();
        assertThat(accounts.coordinatorsOf("israel")).containsExactlyInAnyOrder(everywhere, israel);
        assertThat(accounts.coordinatorsOf("eu")).containsExactlyInAnyOrder(everywhere, japan);
        assertThat(accounts.coordinatorsOf(null)).containsExactly(everywhere);
    }
}
