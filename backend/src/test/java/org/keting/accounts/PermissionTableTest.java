package org.keting.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keting.architecture.ReadmeSection;

class PermissionTableTest {

    private static final Actor COORDINATOR_OF_JAPAN =
            new Actor(new AccountId("c"), Set.of(Role.COORDINATOR), Set.of(Scope.values()), Set.of("japan"));

    @Test
    void isTheOneInTheReadme() {
        ReadmeSection.of("permissions").mustBe(table());
    }

    @Test
    void bindsCoordinatorsToTheirRoomsButNotInTheirOwnThings() {
        assertThat(Permissions.allows(COORDINATOR_OF_JAPAN, Action.EDIT_PROFILE, Relation.OTHER, "japan"))
                .isTrue();
        assertThat(Permissions.allows(COORDINATOR_OF_JAPAN, Action.EDIT_PROFILE, Relation.OTHER, "israel"))
                .isFalse();
        assertThat(Permissions.allows(COORDINATOR_OF_JAPAN, Action.EDIT_PROFILE, Relation.OTHER, null))
                .isFalse();
        assertThat(Permissions.allows(COORDINATOR_OF_JAPAN, Action.EDIT_PROFILE, Relation.OWN, "israel"))
                .isTrue();
        assertThat(Permissions.allows(COORDINATOR_OF_JAPAN, Action.REVIEW_PROFILE, Relation.OWN, "israel"))
                .isFalse();
    }

    @Test
    void holdsTokensToTheirScopesExceptWhereVisitorsMayEnter() {
        Actor writer = new Actor(new AccountId("w"), Set.of(Role.OPERATOR), Set.of(Scope.WRITE), Set.of());
        assertThat(Permissions.allows(writer, Action.LIST_ACCOUNTS, Relation.NONE, null))
                .isFalse();
        assertThat(Permissions.allows(writer, Action.SEARCH_PROFILES, Relation.NONE, null))
                .isTrue();
    }

    private static String table() {
        String roles =
                Arrays.stream(Role.values()).map(PermissionTableTest::word).collect(Collectors.joining(" | "));
        String head =
                "| action | scope | visitor | " + roles + " |\n" + "| --- ".repeat(Role.values().length + 3) + "|\n";
        return head
                + Arrays.stream(Action.values()).map(PermissionTableTest::row).collect(Collectors.joining("\n"));
    }

    private static String row(Action action) {
        Stream<String> roles = Arrays.stream(Role.values()).map(role -> words(action.relations(role)));
        String visitor = words(Arrays.stream(Relation.values())
                .filter(relation -> action.allows(Actor.ANONYMOUS, relation))
                .collect(Collectors.toSet()));
        return Stream.concat(Stream.of(word(action), word(action.scope()), visitor), roles)
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String words(Set<Relation> relations) {
        return relations.isEmpty()
                ? "–"
                : relations.stream().sorted().map(PermissionTableTest::word).collect(Collectors.joining(" "));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
