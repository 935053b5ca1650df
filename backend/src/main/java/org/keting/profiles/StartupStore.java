package org.keting.profiles;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Start-ups' profiles in the database. */
@Component
final class StartupStore extends ProfileStore<Startup> {

    StartupStore(MongoDatabase database, ApplicationEventPublisher events) {
        super(Blueprints.STARTUP, database, events);
    }
}
