package org.keting.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PageForwardingTest {

    private static final Pattern ROUTE = Pattern.compile("\\bpage\\('(/[^']+)'");

    @Test
    void knowsEveryRouteOfThePages() throws IOException {
        String routes = Files.readString(Path.of("../frontend-static/public/routes.js"));
        assertThat(ROUTE.matcher(routes).results().map(found -> found.group(1)).toList())
                .isNotEmpty()
                .allSatisfy(route -> assertThat(PageForwarding.isPage(route.replaceAll("\\{\\w+}", "x")))
                        .as(route)
                        .isTrue());
    }

    @Test
    void knowsNothingElse() {
        assertThat(PageForwarding.isPage("/startups/1/2/3")).isFalse();
        assertThat(PageForwarding.isPage("/admin")).isFalse();
    }
}
