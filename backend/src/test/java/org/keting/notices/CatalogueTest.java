package org.keting.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class CatalogueTest {

    @SuppressWarnings("unused") // named in @FieldSource
    private static final List<String> LANGUAGES = Catalogue.LANGUAGES;

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void saysTheSameInEveryLanguage(String language) {
        Catalogue english = Catalogue.of("en");
        Catalogue catalogue = Catalogue.of(language);
        assertThat(catalogue.language()).isEqualTo(language);
        assertThat(catalogue.messages().stringPropertyNames())
                .isEqualTo(english.messages().stringPropertyNames());
        for (String key : english.messages().stringPropertyNames()) {
            assertThat(placeholders(catalogue, key)).as(key).isEqualTo(placeholders(english, key));
            assertThat(catalogue.find(key)).as(key).isNotBlank().doesNotContain("'");
        }
    }

    @Test
    void hasWordsForEveryKindAndUsesOnlyWhatItsNoticesHave() {
        Catalogue english = Catalogue.of("en");
        for (NoticeKind kind : NoticeKind.values()) {
            Set<String> used = new TreeSet<>(placeholders(english, kind.slug() + ".subject"));
            used.addAll(placeholders(english, kind.slug() + ".body"));
            assertThat(kind.params()).as(kind.slug()).containsExactlyInAnyOrderElementsOf(used);
        }
    }

    @Test
    void fallsBackToTheLanguageThenToEnglish() {
        assertThat(Catalogue.of("zh-Hans-CN").language()).isEqualTo("zh");
        assertThat(Catalogue.of("he-IL").language()).isEqualTo("he");
        assertThat(Catalogue.of("pt").language()).isEqualTo("en");
        assertThat(Catalogue.of("").language()).isEqualTo("en");
    }

    @Test
    void translatesOurOwnWordsAmongTheParameters() {
        String subject = Catalogue.of("zh").text("role-granted.subject", Map.of("role", "INVESTOR"), value -> value);
        assertThat(subject).contains("投资人");
    }

    @Test
    void leavesWhatPeopleWroteAsItIs() {
        String subject = Catalogue.of("en")
                .text("claim-approved.subject", Map.of("startup", "{person} $1 \\ %s"), value -> value);
        assertThat(subject).isEqualTo("The profile of {person} $1 \\ %s is yours");
    }

    private static Set<String> placeholders(Catalogue catalogue, String key) {
        return Pattern.compile("\\{\\w+}")
                .matcher(String.valueOf(catalogue.find(key)))
                .results()
                .map(MatchResult::group)
                .map(name -> name.substring(1, name.length() - 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
