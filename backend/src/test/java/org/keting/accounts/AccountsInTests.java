package org.keting.accounts;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Accounts on a test's own database, for other modules' store tests. */
public record AccountsInTests(Accounts accounts) {

    public AccountsInTests(MongoDatabase database, Clock clock) {
        this(new Accounts(new AccountStore(database), clock));
    }

    /** A person who reads this language and has this address, for which their provider vouches or not. */
    public AccountId reader(String name, String language, @Nullable String email, boolean verified) {
        return add(new NewAccount("test|" + name, name, email, verified, language, EnumSet.of(Role.VIEWER), false));
    }

    /** A coordinator of these living rooms; of all, when none is named. */
    public AccountId coordinator(String name, String... livingRooms) {
        Set<Role> roles = EnumSet.of(Role.COORDINATOR);
        AccountId id = add(new NewAccount("test|" + name, name, null, false, "zh", roles, false));
        accounts.replaceRoles(id, roles, List.of(livingRooms));
        return id;
    }

    private AccountId add(NewAccount person) {
        return accounts.create(person).orElseThrow().id();
    }
}
