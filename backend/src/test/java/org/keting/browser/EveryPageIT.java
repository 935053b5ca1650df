package org.keting.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keting.testing.Chromium;
import org.keting.testing.Chromium.Visitor;

/** Every page of {@code routes.js} stands, for visitors and for staff: axe is content, nothing scrolls sideways. */
class EveryPageIT extends OpenHouse {

    private static final Pattern ROUTE = Pattern.compile("page\\('([^']+)'");

    private static List<String> pages;

    @BeforeAll
    static void readRoutes() throws IOException, InterruptedException {
        String routes = ask(house.request("/routes.js"));
        pages = new ArrayList<>();
        for (String path :
                ROUTE.matcher(routes).results().map(route -> route.group(1)).toList()) {
            String kind = path.startsWith("/investors") ? "investors" : "startups";
            pages.add(path.replace("{id}", firstOf(kind)).replace("{token}", "bm90LWEtdG9rZW4tYXQtYWxs"));
        }
        assertThat(pages).hasSizeGreaterThan(20);
    }

    static Stream<Visitor> visitors() {
        return Stream.of(Visitor.phone("zh"), Visitor.desktop("he").inTheDark());
    }

    static Stream<Visitor> manyVisitors() {
        return Stream.of("zh", "en", "he")
                .flatMap(language -> Stream.of(Visitor.phone(language), Visitor.desktop(language)))
                .flatMap(visitor -> Stream.of(visitor, visitor.inTheDark()));
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void standsForStaff(Visitor visitor, Chromium chromium) {
        Guest guest = visit(visitor, chromium);
        guest.signInAs(coordinator(visitor));
        walk(guest, "staff");
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("manyVisitors")
    void standsForVisitorsInEveryLanguageWidthAndTheme(Visitor visitor, Chromium chromium) {
        walk(visit(visitor, chromium), "visitor");
    }

    private static void walk(Guest guest, String who) {
        for (String page : pages) {
            guest.goTo(page);
            guest.likesWhatItSees(who + page.replaceAll("[0-9a-f-]{36}", "id").replace('/', '_'));
        }
    }

    private static String firstOf(String kind) throws IOException, InterruptedException {
        return json("/api/" + kind + "?size=1").at("/items/0/id").asString();
    }
}
