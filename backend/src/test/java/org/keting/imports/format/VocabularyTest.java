package org.keting.imports.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keting.profiles.Seeking;
import org.keting.profiles.Stage;
import org.keting.profiles.TeamSize;
import org.keting.profiles.Ticket;

class VocabularyTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "11-50,11,50",
                "11–50,11,50",
                "300+,300,-",
                "1400+,1400,-",
                "'1,001-5,000',1001,5000",
                "51 to 200 employees,51,200",
                ">50,50,-",
                "100人以上,100,-",
                "約30名,30,30",
                "7,7,7"
            })
    void readsHeadCounts(String given, int min, @Nullable Integer max) {
        assertThat(TeamSizes.parse(given)).contains(new TeamSize(min, max));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "50-11", "-3", "99999999999", "1e5", "11-50-100"})
    void leavesOutWhatIsNoHeadCount(String given) {
        assertThat(TeamSizes.parse(given)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "$2M,-,2000000,2000000,USD",
                "$500K-$1.5M,-,500000,1500000,USD",
                "€500K–1M,-,500000,1000000,EUR",
                "¥5–20M,CN,5000000,20000000,CNY",
                "¥5–20M,JP,5000000,20000000,JPY",
                "$50M-$1B,-,50000000,1000000000,USD",
                "CHF150M,-,150000000,150000000,CHF",
                "500万-2000万元人民币,-,5000000,20000000,CNY",
                "500-2000万元,-,5000000,20000000,CNY",
                "1億円〜3億円,-,100000000,300000000,JPY",
                "up to US$5 million,-,-,5000000,USD",
                "$5M+,-,5000000,-,USD",
                "NIS 3M,-,3000000,3000000,ILS",
                "'€1,5 Mio.',-,1500000,1500000,EUR",
                "'$1,000,000',-,1000000,1000000,USD"
            })
    void readsTickets(String given, @Nullable String country, @Nullable Long min, @Nullable Long max, String currency) {
        assertThat(Tickets.parse(given, country)).contains(new Ticket(min, max, currency));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2M", "ask us", "$", "$5M-$1M", "$99999999999999999999B", "$5 apples"})
    void leavesOutWhatIsNoTicket(String given) {
        assertThat(Tickets.parse(given, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en émergence,IDEA",
        "création-développement,SEED",
        "CREATION DEVELOPPEMENT,SEED",
        "Early stage,EARLY",
        "A轮,EARLY",
        "シード,SEED",
        "סיד,SEED",
        "Mature growth,MATURE",
        "PRE_SEED,PRE_SEED"
    })
    void mapsStageWordsOfManyLanguages(String word, Stage stage) {
        assertThat(StageWords.stage(word)).contains(stage);
    }

    @ParameterizedTest
    @CsvSource({
        "Investment funds,INVESTMENT",
        "融资,INVESTMENT",
        "Internationalization,LANDING",
        "INDUSTRIAL_PARTNER,INDUSTRIAL_PARTNER"
    })
    void mapsWhatCompaniesSeek(String word, Seeking seeking) {
        assertThat(SeekingWords.seeking(word)).contains(seeking);
    }

    @Test
    void knowsNoStageInAWordAboutMoney() {
        assertThat(StageWords.stage("Grant")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"iw,he", "zh-cn,zh-CN", "EN,en", "zh_Hant,zh-Hant"})
    void canonicalisesLanguageTags(String tag, String canonical) {
        assertThat(Languages.canonical(tag)).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "english", "xx", "e", "en-", "..", "note"})
    void refusesWhatIsNoLanguage(String tag) {
        assertThat(Languages.canonical(tag)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "HTTP://Example.COM/Path,http://example.com/Path",
        "example.org,https://example.org",
        "example.org:8443/x,https://example.org:8443/x",
        "https://例え.jp/,-"
    })
    void canonicalisesWebsites(String given, String expected) {
        assertThat(Websites.canonical(given).orElse("-")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://x.org",
                "http://",
                "//x",
                "mailto:a@b.org",
                "http://localhost"
            })
    void refusesOtherAddresses(String given) {
        assertThat(Websites.canonical(given)).isEmpty();
    }
}
