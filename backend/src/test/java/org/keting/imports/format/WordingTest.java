package org.keting.imports.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void removesHiddenCharactersAndKeepsJoiners() {
        assertThat(Wording.line("\u200fשלום\u202e evil\u0000\u0007 \u2067x\u2069"))
                .isEqualTo("שלום evil x");
        assertThat(Wording.line("👩\u200d🔬")).isEqualTo("👩\u200d🔬");
    }

    @Test
    void restoresWindowsLettersFromControlCharacters() {
        assertThat(Wording.line("l\u0092\u009cuvre")).isEqualTo("l’œuvre");
    }

    @Test
    void keepsParagraphsAndDropsMoreThanOneEmptyLine() {
        assertThat(Wording.text("a  \r\n\r\n\r\n\nb\u2028c")).isEqualTo("a\n\nb\nc");
    }

    @Test
    void cutsBetweenCharactersAsPeopleSeeThem() {
        assertThat(Wording.cut("ab👩\u200d🔬cd", 5)).isEqualTo("ab…");
        assertThat(Wording.cut("abe\u0301fgh", 4)).isEqualTo("ab…");
        assertThat(Wording.cut("abc", 3)).isEqualTo("abc");
    }

    @Test
    void isStableForAnyInput() {
        Random random = new Random(20261124);
        for (int round = 0; round < 20_000; round++) {
            String raw = anything(random);
            String text = Wording.text(raw);
            assertThat(Wording.text(text)).isEqualTo(text);
            assertThat(Wording.line(Wording.line(raw))).isEqualTo(Wording.line(raw));
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
            assertThat(text.codePoints()).noneMatch(c -> Character.isISOControl(c) && c != '\n');
            int limit = 1 + random.nextInt(20);
            assertThat(Wording.cut(text, limit)).hasSizeLessThanOrEqualTo(limit);
        }
    }

    private static String anything(Random random) {
        int[] interesting = {0, 9, 10, 13, 0x85, 0xa0, 0x300, 0x301, 0x200b, 0x200e, 0x202e, 0x2028, 0x3000, 0xfeff};
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(24); i > 0; i--) {
            int c = switch (random.nextInt(4)) {
                case 0 -> interesting[random.nextInt(interesting.length)];
                case 1 -> random.nextInt(0x250);
                case 2 -> random.nextInt(0x10000);
                default -> random.nextInt(0x110000);
            };
            text.appendCodePoint(c);
        }
        return text.toString();
    }
}
