package org.keting.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keting.profiles.ProfileKind;
import org.keting.search.index.TestIndex;
import org.keting.search.results.FoundProfile;
import org.keting.shared.problem.ProblemException;

class SortTest {

    private static final Instant DAY = Instant.parse("2026-02-03T00:00:00Z");

    @TempDir
    private Path folder;

    private TestIndex index;
    private Search search;

    @BeforeEach
    void open() {
        index = new TestIndex(folder).start();
        search = TestSearch.over(index.index());
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void profilesWithoutTheValueComeLast() {
        save(
                SampleProfile.of("a").name("Écrin").founded(1980).trl(9).confirmedAt(DAY),
                SampleProfile.of("b").name("alpha").founded(2020).trl(2),
                SampleProfile.of("c").name("Zebra").confirmedAt(DAY.plusSeconds(1)));
        assertThat(ids("", Order.NAME)).containsExactly("b", "a", "c");
        assertThat(ids("", Order.FOUNDED)).containsExactly("b", "a", "c");
        assertThat(ids("", Order.READINESS)).containsExactly("a", "b", "c");
        assertThat(ids("", Order.CONFIRMED)).containsExactly("c", "a", "b");
        assertThat(ids("", Order.RELEVANCE)).isEqualTo(ids("", Order.NEWEST));
    }

    @Test
    void whatIsSearchedCanBeOrderedOtherwise() {
        save(
                SampleProfile.of("often").name("Zeta").description("en", "water water water"),
                SampleProfile.of("once").name("Eta").description("en", "a little water beside much else"),
                SampleProfile.of("never").name("Alpha").description("en", "fire"));
        assertThat(ids("water", null)).containsExactly("often", "once");
        assertThat(ids("water", Order.RELEVANCE)).containsExactly("often", "once");
        assertThat(ids("water", Order.NAME)).containsExactly("once", "often");
    }

    @ParameterizedTest
    @EnumSource
    void pagesOfEveryOrderCoverEverythingOnce(Order order) {
        for (int i = 0; i < 60; i++) {
            index.save(SampleProfile.of("p" + i)
                    .name("Name " + i % 4)
                    .founded(i % 3 == 0 ? null : 2000 + i % 7)
                    .trl(i % 5 == 0 ? null : 1 + i % 9)
                    .confirmedAt(i % 2 == 0 ? null : DAY.plusSeconds(i % 11))
                    .description("en", "water " + "pump ".repeat(i % 7))
                    .startup());
        }
        index.settle();
        for (String text : List.of("", "water")) {
            SearchQuery query = query(text, order, 7);
            List<String> seen = new ArrayList<>();
            String cursor = null;
            do {
                SearchPage page = search.find(query.from(cursor));
                page.items().forEach(item -> seen.add(item.id()));
                cursor = page.next();
            } while (cursor != null);
            assertThat(seen).hasSize(60).doesNotHaveDuplicates();
            assertThat(seen).isEqualTo(ids(text, order));
        }
    }

    @Test
    void aCursorOfOneOrderIsNoneOfAnother() {
        save(SampleProfile.of("a"), SampleProfile.of("b"));
        String cursor =
                Objects.requireNonNull(search.find(query("", Order.NAME, 1)).next());
        Assertions.assertThatThrownBy(
                        () -> search.find(query("", Order.NEWEST, 1).from(cursor)))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void onlyWhatChangedSince() {
        save(
                SampleProfile.of("before").updatedAt(DAY.minusMillis(1)).description("en", "water"),
                SampleProfile.of("then").updatedAt(DAY).description("en", "water"),
                SampleProfile.of("other").updatedAt(DAY).description("en", "fire"));
        SearchQuery query = query("water", null, 10).since(DAY);
        assertThat(search.find(query).items()).extracting(FoundProfile::id).containsExactly("then");
        SearchPage plain = search.find(query.withoutExtras());
        assertThat(plain.total()).isEqualTo(1);
        assertThat(plain.facets().get("language")).isEmpty();
    }

    private void save(SampleProfile... profiles) {
        for (SampleProfile profile : profiles) {
            index.save(profile.startup());
        }
        index.settle();
    }

    private List<String> ids(String text, @Nullable Order order) {
        return search.find(query(text, order, 100)).items().stream()
                .map(FoundProfile::id)
                .toList();
    }

    private static SearchQuery query(String text, @Nullable Order order, int size) {
        return new SearchQuery(ProfileKind.STARTUP, text, Map.of(), size, null, List.of("en")).in(order);
    }
}
