package org.keting.profiles;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Investors' profiles in the database. */
@Component
final class InvestorStore extends ProfileStore<Investor> {

    InvestorStore(MongoDatabase database, ApplicationEventPublisher events) {
        super(Blueprints.INVESTOR, database, events);
    }
}
