package org.keting.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keting.profiles.Samples.NOW;
import static org.keting.profiles.Samples.by;
import static org.keting.profiles.Samples.json;
import static org.keting.profiles.Samples.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keting.shared.problem.ProblemException.FieldError;

class PatchingTest {

    private static final Patching.Terms AUTHOR = by("ana", TextOrigin.AUTHOR);

    private static Edit patch(Content present, String patch) {
        return Patching.patch(present, json(patch), AUTHOR);
    }

    private static Content patched(Content present, String patch) {
        Edit edit = patch(present, patch);
        assertThat(edit).isInstanceOf(Edit.Changed.class);
        return ((Edit.Changed) edit).content();
    }

    private static List<FieldError> errors(String patch) {
        Edit edit = patch(Samples.draft("a").content(), patch);
        return edit instanceof Edit.Invalid invalid ? invalid.errors() : List.of();
    }

    @Test
    void writesFactsWithTheirProvenance() {
        Content content = patched(
                Content.EMPTY,
                "{'name':' Lamp  Ltd ','country':'il','founded':2019,'seeking':['PILOT','INVESTMENT'],"
                        + "'teamSize':{'min':11,'max':50},'sectors':['Health','Health','AI'],'languages':['iw','EN-us']}");
        assertThat(content.facts().get("name")).isEqualTo("Lamp Ltd");
        assertThat(content.facts().get("country")).isEqualTo("IL");
        assertThat(content.facts().get("seeking")).isEqualTo(Set.of(Seeking.INVESTMENT, Seeking.PILOT));
        assertThat(content.facts().get("teamSize")).isEqualTo(new TeamSize(11, 50));
        assertThat(content.facts().get("sectors")).isEqualTo(List.of("Health", "AI"));
        assertThat(content.facts().get("languages")).isEqualTo(List.of("he", "en-US"));
        assertThat(content.provenance()).containsEntry("name", new Provenance(TextOrigin.AUTHOR, "ana", NOW));
    }

    @Test
    void removesAFactAndRemembersWhoRemovedIt() {
        Content before = Samples.draft("a").content();
        assertThat(before.facts().get("city")).isEqualTo("Haifa");
        Content after = patched(before, "{'city':null}");
        assertThat(after.facts().get("city")).isNull();
        assertThat(after.provenance().get("city")).isEqualTo(new Provenance(TextOrigin.AUTHOR, "ana", NOW));
    }

    @Test
    void saysNothingChangedWhenNothingDid() {
        Content before = Samples.draft("a").content();
        assertThat(patch(before, "{'name':'Lamp','city':'Haifa','trl':null,'sectors':['Health']}"))
                .isEqualTo(new Edit.Changed(before, Set.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'name':null}                          | /name                             | required",
                "{'name':'   '}                         | /name                             | required",
                "{'name':7}                             | /name                             | wrong-type",
                "{'nmae':'x'}                           | /nmae                             | unknown-field",
                "{'a/b~c':'x'}                          | /a~1b~0c                          | unknown-field",
                "{'country':'XX'}                       | /country                          | unknown-value",
                "{'country':'ISR'}                      | /country                          | too-long",
                "{'website':'javascript:alert(1)'}      | /website                          | not-a-url",
                "{'website':'https://'}                 | /website                          | not-a-url",
                "{'website':'https://me:pw@lamp.example'} | /website                        | not-a-url",
                "{'website':'lamp.example'}             | /website                          | not-a-url",
                "{'founded':1799}                       | /founded                          | out-of-range",
                "{'founded':2027}                       | /founded                          | out-of-range",
                "{'founded':2019.5}                     | /founded                          | wrong-type",
                "{'founded':'2019'}                     | /founded                          | wrong-type",
                "{'trl':10}                             | /trl                              | out-of-range",
                "{'trl':99999999999999999999999}        | /trl                              | out-of-range",
                "{'stage':'Seed'}                       | /stage                            | unknown-value",
                "{'seeking':['MONEY']}                  | /seeking/0                        | unknown-value",
                "{'seeking':'PILOT'}                    | /seeking                          | wrong-type",
                "{'sectors':['ok',{}]}                  | /sectors/1                        | wrong-type",
                "{'teamSize':{'min':5,'max':2}}         | /teamSize/max                     | out-of-range",
                "{'teamSize':{'max':2}}                 | /teamSize/min                     | wrong-type",
                "{'teamSize':{'min':1,'mean':2}}        | /teamSize/mean                    | unknown-field",
                "{'languages':['klingonese']}           | /languages/0                      | unknown-language",
                "{'livingRoom':'mars'}                  | /livingRoom                       | unknown-value",
                "{'audiences':{'LOGO':'OWNERS'}}        | /audiences/LOGO                   | unknown-field",
                "{'audiences':{'DECK':'FRIENDS'}}       | /audiences/DECK                   | unknown-value",
                "{'texts':{'thesis':{'en':'x'}}}        | /texts/thesis                     | unknown-field",
                "{'texts':{'tagline':'x'}}              | /texts/tagline                    | wrong-type",
                "{'texts':{'tagline':{'english':'x'}}}  | /texts/tagline/english            | unknown-language",
                "{'texts':{'tagline':{'en':''}}}        | /texts/tagline/en                 | required",
                "{'texts':{'tagline':{'he':{'value':'x','sourceLanguage':'de'}}}} | /texts/tagline/he/sourceLanguage | source-missing",
                "{'texts':{'tagline':{'he':{'value':'x','sourceLanguage':'he'}}}} | /texts/tagline/he/sourceLanguage | source-missing",
                "{'texts':{'tagline':{'he':{'value':'x','origin':'AUTHOR'}}}}     | /texts/tagline/he/origin         | unknown-value",
                "[1]                                    | ''                                | wrong-type",
            })
    void saysWhereAndWhatIsWrong(String patch, String pointer, String code) {
        List<FieldError> errors = errors(patch);
        assertThat(errors).hasSize(1);
        assertThat(errors.getFirst().pointer()).isEqualTo(pointer);
        assertThat(errors.getFirst().code()).isEqualTo(code);
    }

    @Test
    void limitsLengthsAndNumbers() {
        assertThat(errors("{'name':'" + "x".repeat(201) + "'}"))
                .extracting("code")
                .containsExactly("too-long");
        assertThat(errors("{'texts':{'tagline':{'en':'" + "x".repeat(161) + "'}}}"))
                .extracting("code")
                .containsExactly("too-long");
        assertThat(errors("{'tags':[" + "'x',".repeat(30) + "'x']}"))
                .extracting("code")
                .containsExactly("too-many");
    }

    @Test
    void appliesAllOfAPatchOrNothing() {
        assertThat(errors("{'city':'Jaffa','founded':1,'country':'XX'}"))
                .extracting("pointer")
                .containsExactlyInAnyOrder("/founded", "/country");
    }

    @Test
    void tidiesWhatIsPasted() {
        Content content = patched(
                Samples.draft("a").content(),
                "{'city':'Tel\\u0000\\tAviv\\u202e','texts':{'description':{'fr':'e\\u0301t\\u00e9 \\r\\n\\n\\n\\nfin\\ufeff \\ud800'}}}");
        assertThat(content.facts().get("city")).isEqualTo("Tel Aviv");
        assertThat(value(content, "fr")).isEqualTo("été\n\nfin");
    }

    @Test
    void keepsEmojiAndDirectionMarks() {
        Content content =
                patched(Samples.draft("a").content(), "{'texts':{'description':{'he':'\\u200fשלום 👩‍🔬 ABC'}}}");
        assertThat(value(content, "he")).isEqualTo("\u200fשלום 👩‍🔬 ABC");
    }

    @Test
    void countsRevisionsAndKnowsStaleTranslations() {
        Content one = patched(
                Samples.draft("a").content(),
                "{'texts':{'tagline':{'he':{'value':'אור','sourceLanguage':'en'},'en':'Light'}}}");
        assertThat(stale(one)).isFalse();
        Content two = patched(one, "{'texts':{'tagline':{'en':'More light'}}}");
        assertThat(text(two, TextField.TAGLINE, "en").revision()).isEqualTo(2);
        assertThat(stale(two)).isTrue();
        Content corrected = patched(two, "{'texts':{'tagline':{'he':'האור'}}}");
        assertThat(stale(corrected))
                .as("a corrected letter is no new translation")
                .isTrue();
        Content three = patched(corrected, "{'texts':{'tagline':{'he':{'sourceLanguage':'en'}}}}");
        assertThat(stale(three)).as("said to be right as it stands").isFalse();
        assertThat(text(three, TextField.TAGLINE, "he").revision()).isEqualTo(2);
    }

    @Test
    void staysStaleWhenTheOriginalWasRemovedAndWrittenAnew() {
        Content one = patched(
                Samples.draft("a").content(),
                "{'texts':{'tagline':{'en':'Light','he':{'value':'אור','sourceLanguage':'en'}}}}");
        Content without = patched(one, "{'texts':{'tagline':{'en':null}}}");
        assertThat(stale(without)).isTrue();
        Content anew = patched(without, "{'texts':{'tagline':{'en':'Dark'}}}");
        assertThat(stale(anew)).isTrue();
    }

    @Test
    void marksAnUntouchedSuggestionAsMadeByAMachine() {
        Content content = patched(
                Samples.draft("a").content(),
                "{'texts':{'description':{'zh':{'value':'灯','sourceLanguage':'en','origin':'MACHINE'}}}}");
        Text text = text(content, TextField.DESCRIPTION, "zh");
        assertThat(text.origin()).isEqualTo(TextOrigin.MACHINE);
        Content touched = patched(content, "{'texts':{'description':{'zh':'灯具'}}}");
        assertThat(text(touched, TextField.DESCRIPTION, "zh").origin()).isEqualTo(TextOrigin.AUTHOR);
    }

    @Test
    void recordsCoordinatorsAsAdvisers() {
        Edit edit = Patching.patch(
                Samples.draft("a").content(),
                json("{'texts':{'tagline':{'en':'Light'}}}"),
                by("co", TextOrigin.ADVISER));
        assertThat(text(Samples.content(edit), TextField.TAGLINE, "en").origin())
                .isEqualTo(TextOrigin.ADVISER);
        assertThat(((Edit.Changed) edit).what()).containsExactly("tagline.en");
    }

    @Test
    void choosesAudiences() {
        Content content = patched(Samples.draft("a").content(), "{'audiences':{'DECK':'INVESTORS','TEAM':'OWNERS'}}");
        assertThat(content.audiences()).isEqualTo(Map.of("DECK", Audience.INVESTORS, "TEAM", Audience.OWNERS));
        assertThat(patched(content, "{'audiences':{'TEAM':null}}").audiences())
                .isEqualTo(Map.of("DECK", Audience.INVESTORS));
    }

    @Test
    void readsTicketsOfInvestors() {
        Patching.Terms terms =
                new Patching.Terms(Blueprints.INVESTOR, new Editor("ana", TextOrigin.AUTHOR), NOW, ROOM -> true);
        Edit edit = Patching.patch(
                Content.EMPTY,
                json("{'name':'Fund','ticket':{'min':5000000,'max':null,'currency':'CNY'},'stages':['SEED']}"),
                terms);
        assertThat(((Edit.Changed) edit).content().facts().get("ticket"))
                .isEqualTo(new Ticket(5_000_000L, null, "CNY"));
        Edit wrong = Patching.patch(Content.EMPTY, json("{'name':'Fund','ticket':{'currency':'EURO'},'trl':1}"), terms);
        assertThat(((Edit.Invalid) wrong).errors())
                .extracting("pointer")
                .containsExactlyInAnyOrder("/ticket/currency", "/trl");
    }

    private static String value(Content content, String language) {
        return text(content, TextField.DESCRIPTION, language).value();
    }

    private static boolean stale(Content content) {
        return text(content, TextField.TAGLINE, "he").isStale(content.texts().getOrDefault("tagline", Map.of()));
    }
}
