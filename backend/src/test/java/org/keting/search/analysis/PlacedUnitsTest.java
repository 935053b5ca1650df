package org.keting.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlacedUnitsTest {

    private static final String LETTERS = "aZ é\u0301\u0308Ǆßﬁ水處理カﾞガプールー ｗｉ－שָׁלוֹם\"׳.,-'4٣½\u200F\u200B🚀ﷺㄱ가";

    private static final int LETTERS_COUNT = LETTERS.codePointCount(0, LETTERS.length());

    @Test
    void standWhereTheyAreWritten() {
        assertThat(words("We sell Water-Treatment.")).containsExactly("We", "sell", "Water", "Treatment");
        assertThat(words("單精子 篩")).containsExactly("單", "精", "子", "篩");
        assertThat(words("L’E\u0301NERGIE solaire")).containsExactly("L", "E\u0301NERGIE", "solaire");
        assertThat(words("(טִיפּוּל) במים")).containsExactly("טִיפּוּל", "במים");
        assertThat(words("אח\"מ, \"מים\"")).containsExactly("אח\"מ", "מים");
        assertThat(words("ｗａｔｅｒ ﾌﾟﾗﾝﾄ")).containsExactly("ｗａｔｅｒ", "ﾌﾟ", "ﾗ", "ﾝ", "ﾄ");
    }

    @Test
    void areTheSameUnitsWhateverTheText() {
        Random random = new Random(20_261_124);
        for (int round = 0; round < 20_000; round++) {
            int length = random.nextInt(12);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < length; i++) {
                text.appendCodePoint(
                        random.nextInt(8) == 0
                                ? random.nextInt(Character.MIN_SURROGATE)
                                : LETTERS.codePointAt(LETTERS.offsetByCodePoints(0, random.nextInt(LETTERS_COUNT))));
            }
            String written = text.toString();
            PlacedUnits placed = Units.placed(written);
            assertThat(placed.units())
                    .as("seed 20261124, round %d: %s", round, escaped(written))
                    .isEqualTo(Units.of(written));
            assertThat(IntStream.range(0, placed.units().size()).allMatch(i -> placed.start(i) < placed.end(i)))
                    .isTrue();
        }
    }

    private static String escaped(String text) {
        return text.chars().mapToObj("\\u%04x"::formatted).collect(Collectors.joining());
    }

    private static List<String> words(String text) {
        PlacedUnits placed = Units.placed(text);
        return IntStream.range(0, placed.units().size())
                .mapToObj(i -> text.substring(placed.start(i), placed.end(i)))
                .toList();
    }
}
