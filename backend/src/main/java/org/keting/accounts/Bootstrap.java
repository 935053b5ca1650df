package org.keting.accounts;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives the bootstrap token an account, so that what it does has an author like everything else. */
@Component
class Bootstrap {

    static final AccountId ACCOUNT = new AccountId("bootstrap");

    private final AccountsSettings settings;
    private final AccountStore store;
    private final Clock clock;

    Bootstrap(AccountsSettings settings, AccountStore store, Clock clock) {
        this.settings = settings;
        this.store = store;
        this.clock = clock;
    }

    @EventListener(ApplicationStartedEvent.class)
    void open() {
        if (settings.bootstrapToken() != null && store.find(ACCOUNT).isEmpty()) {
            store.insert(new Account(
                    ACCOUNT,
                    null,
                    "Keting",
                    null,
                    null,
                    "zh-CN",
                    "Asia/Shanghai",
                    List.of(Role.COORDINATOR, Role.OPERATOR),
                    List.of(),
                    List.of(),
                    0L,
                    false,
                    clock.instant()));
        }
    }
}
