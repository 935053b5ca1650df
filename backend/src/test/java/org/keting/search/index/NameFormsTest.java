package org.keting.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormsTest {

    @ParameterizedTest
    @CsvSource({
        "明远科技, CN, mingyuan",
        "明远科技, CN, mykj",
        "明遠科技, TW, mingyuan",
        "青岛明远科技, CN, mingyuan",
        "青岛明远科技, CN, qingdaom",
        "长乐未央, , changle",
        "サイバーダイン株式会社, , saibaadain",
        "サイバーダイン株式会社, , saibadain",
        "東京計器, JP, toukyoukeiki",
        "東京計器, JP, tokyokeiki",
        "seed + speed Ventures, DE, speedv",
        "Q-Art, IL, qart",
        "Élan, FR, elan"
    })
    void aNameIsFoundAsItIsReadAndTyped(String name, @Nullable String country, String typed) {
        assertThat(NameForms.begins(name, country, typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"明远科技, CN, yuan", "東京計器, JP, dongjing", "Q-Art, IL, art2", "Q-Art, IL, '^q'"})
    void otherwiseItIsNot(String name, @Nullable String country, String typed) {
        assertThat(NameForms.begins(name, country, typed.replace("^q", "^"))).isFalse();
    }

    @Test
    void wholeNamesAreMarked() {
        assertThat(NameForms.starts("Blue Ox", null))
                .contains("^blueo", "blueo", "ox")
                .doesNotContain("^ox");
    }

    @Test
    void aLongNameHasFewForms() {
        assertThat(NameForms.starts("长乐".repeat(100), "CN")).hasSizeLessThan(400);
    }
}
