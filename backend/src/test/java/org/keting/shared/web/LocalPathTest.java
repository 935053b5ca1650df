package org.keting.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "startups",
                "/a\nb",
                "/a b",
                "/\t/x"
            })
    void leadsHomeInsteadOfAway(String path) {
        assertThat(LocalPath.orHome(path)).isEqualTo("/");
    }

    @Test
    void keepsOwnPathsWithTheirQuery() {
        assertThat(LocalPath.orHome("/startups?q=%E8%8C%B6&size=20#top"))
                .isEqualTo("/startups?q=%E8%8C%B6&size=20#top");
        assertThat(LocalPath.orHome(null)).isEqualTo("/");
    }
}
