package org.keting.accounts.house;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keting.accounts.Account;
import org.keting.accounts.AccountId;
import org.keting.accounts.Accounts;
import org.keting.accounts.AccountsSettings;
import org.keting.accounts.NewAccount;
import org.keting.accounts.Role;
import org.keting.shared.ids.Ids;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Fictitious people in every role, who can sign in as long as the demo set is on. Their password is public. */
@Component
@NamedInterface("demo")
public class DemoPeople {

    private static final String PASSWORD = "keting";

    /** One of them; the zone is where they live, the living room where a coordinator works (null: everywhere). */
    public record DemoPerson(
            String username, String displayName, Role role, String language, String zone, Set<String> livingRooms) {}

    private static final List<DemoPerson> ALL = List.of(
            person("noa", "Noa Levi", Role.FOUNDER, "he", "Asia/Jerusalem"),
            person("jonas", "Jonas Weber", Role.FOUNDER, "de", "Europe/Berlin"),
            person("haruka", "佐藤 遥", Role.FOUNDER, "ja", "Asia/Tokyo"),
            person("chen", "陈立", Role.INVESTOR, "zh-CN", "Asia/Shanghai"),
            person("wang", "王雪", Role.INVESTOR, "zh-CN", "Asia/Shanghai"),
            person("liu", "刘敏", Role.COORDINATOR, "zh-CN", "Asia/Shanghai"),
            new DemoPerson("yael", "Yael Cohen", Role.COORDINATOR, "he", "Asia/Jerusalem", Set.of("israel")),
            person("zhao", "赵强", Role.OPERATOR, "zh-CN", "Asia/Shanghai"),
            person("sun", "孙悦", Role.INTERPRETER, "zh-CN", "Asia/Shanghai"),
            person("matti", "Matti Virtanen", Role.JUROR, "en", "Europe/Helsinki"),
            person("claire", "Claire Laurent", Role.VIEWER, "fr", "Europe/Paris"));

    private final HousePeople people;
    private final Accounts accounts;
    private final AccountsSettings settings;
    private final HouseSettings house;
    private final Clock clock;

    DemoPeople(HousePeople people, Accounts accounts, AccountsSettings settings, HouseSettings house, Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.settings = settings;
        this.house = house;
        this.clock = clock;
    }

    private static DemoPerson person(String username, String displayName, Role role, String language, String zone) {
        return new DemoPerson(username, displayName, role, language, zone, Set.of());
    }

    /** Those who may sign in now: none when the demo set or the embedded provider is off. */
    public List<DemoPerson> present() {
        return settings.demo() && house.enabled() ? ALL : List.of();
    }

    /** The account of the demo person with this short name. */
    public Optional<AccountId> account(String username) {
        return people.findByUsername(username)
                .filter(HousePerson::demo)
                .flatMap(this::account)
                .map(Account::id);
    }

    boolean admits(HousePerson person) {
        return settings.demo() || !person.demo();
    }

    private Optional<Account> account(HousePerson person) {
        return accounts.findByIdentity(identity(person));
    }

    /** Moves them in; idempotent. Before the demo profiles, which belong to them. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(0)
    void moveIn() {
        if (present().isEmpty()) {
            return;
        }
        String password = people.encode(PASSWORD); // the same hash for all: there is nothing to protect
        for (DemoPerson demo : ALL) {
            people.add(new HousePerson(
                    Ids.next(),
                    demo.username(),
                    password,
                    demo.username() + "@demo.keting.example",
                    demo.displayName(),
                    demo.language(),
                    true,
                    clock.instant()));
            people.findByUsername(demo.username())
                    .filter(person -> account(person).isEmpty())
                    .ifPresent(person -> open(demo, person));
        }
    }

    private void open(DemoPerson demo, HousePerson person) {
        Account account = accounts.signIn(new NewAccount(
                identity(person),
                demo.displayName(),
                person.email(),
                false,
                demo.language(),
                EnumSet.of(demo.role()),
                true));
        accounts.describe(account.id(), null, null, demo.zone());
        accounts.replaceRoles(account.id(), EnumSet.of(demo.role()), demo.livingRooms());
    }

    private static String identity(HousePerson person) {
        return House.ID + "|" + person.id();
    }
}
