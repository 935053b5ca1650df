package org.keting.shared.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.keting.testing.TestDatabase;
import org.keting.testing.TestServers;

class OtherServerTest {

    @Test
    void answersWhenItIsNamed() {
        var uri = TestServers.other();
        assumeTrue(uri != null, "no second server: set " + TestServers.URI + " to run the store tests against it too");

        assertThat(new TestDatabase(uri).database().runCommand(new Document("ping", 1)))
                .containsEntry("ok", 1.0);
    }
}
