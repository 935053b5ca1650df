package org.keting.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** How Japanese is read, in Latin letters: 水処理 is mizushori, or mizusyori. Thread-safe. */
public final class Romaji {

    private static final String VOWELS = "aiueo";

    private static final Map<String, String> KANA = new HashMap<>();

    static {
        row("アイウエオ", "a i u e o");
        row("カキクケコガギグゲゴ", "ka ki ku ke ko ga gi gu ge go");
        row("サシスセソザジズゼゾ", "sa shi su se so za ji zu ze zo");
        row("タチツテトダヂヅデド", "ta chi tsu te to da ji zu de do");
        row("ナニヌネノハヒフヘホ", "na ni nu ne no ha hi fu he ho");
        row("バビブベボパピプペポ", "ba bi bu be bo pa pi pu pe po");
        row("マミムメモヤユヨワヲ", "ma mi mu me mo ya yu yo wa o");
        row("ラリルレロンヴヰヱ", "ra ri ru re ro n vu i e");
        row("ァィゥェォャュョヮ", "a i u e o ya yu yo wa");
    }

    private static final Analyzer WORDS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new JapaneseTokenizer(null, false, JapaneseTokenizer.Mode.NORMAL);
            return new TokenStreamComponents(words);
        }
    };

    private Romaji() {}

    private static void row(String kana, String latin) {
        String[] sounds = latin.split(" ");
        for (int i = 0; i < sounds.length; i++) {
            KANA.put(kana.substring(i, i + 1), sounds[i]);
        }
    }

    /** A Japanese text as Hepburn writes it, long vowels as in kana (ou, uu); empty when a part of it has no known reading. */
    public static Optional<String> of(String japanese) {
        StringBuilder reading = new StringBuilder();
        try (TokenStream words = WORDS.tokenStream("", japanese)) {
            CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
            ReadingAttribute sound = words.addAttribute(ReadingAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                String known = sound.getReading();
                reading.append(known == null ? word.toString() : known);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return latin(reading.toString());
    }

    private static Optional<String> latin(String reading) {
        StringBuilder latin = new StringBuilder();
        boolean doubled = false;
        for (int i = 0; i < reading.length(); i++) {
            char kana = katakana(reading.charAt(i));
            String sound = KANA.getOrDefault(String.valueOf(kana), "");
            if (kana == 'ッ') {
                doubled = true;
            } else if (kana == 'ー') {
                // the long vowel that foreign words have: written or not
                latin.append(latin.isEmpty() ? "" : latin.substring(latin.length() - 1));
            } else if (sound.isEmpty() && Character.UnicodeScript.of(kana) == Character.UnicodeScript.HAN) {
                return Optional.empty();
            } else if (sound.isEmpty()) {
                latin.append(Folding.squeeze(String.valueOf(kana)));
            } else {
                boolean afterU = i > 0 && katakana(reading.charAt(i - 1)) == 'ウ';
                append(latin, kana, doubled ? sound.charAt(0) + sound : afterU && isSmall(kana) ? "w" + sound : sound);
                doubled = false;
            }
        }
        return Optional.of(latin.toString());
    }

    /** Small letters change the vowel before: シ and ャ are sha, キ and ャ kya, テ and ィ ti. */
    private static void append(StringBuilder latin, char kana, String sound) {
        int last = latin.length() - 1;
        if (isSmall(kana) && last > 0 && VOWELS.indexOf(latin.charAt(last)) >= 0) {
            char before = latin.charAt(last - 1);
            latin.setLength(last);
            boolean swallowed = before == 'h' || before == 'j';
            boolean aspirated = before == 'h' && last > 1 && "sc".indexOf(latin.charAt(last - 2)) >= 0;
            latin.append(sound.length() == 2 && (aspirated || swallowed && before == 'j') ? sound.substring(1) : sound);
        } else {
            latin.append(sound);
        }
    }

    private static boolean isSmall(char kana) {
        return "ァィゥェォャュョヮ".indexOf(kana) >= 0;
    }

    private static char katakana(char letter) {
        return letter >= 'ぁ' && letter <= 'ゖ' ? (char) (letter + 'ァ' - 'ぁ') : letter;
    }

    /**
     * One spelling for all: Hepburn's and kunrei's, with long vowels or without, and the beginnings of either.
     *
     * @param latin folded letters
     */
    public static String canonical(String latin) {
        return latin.replaceAll("sh(?=[auoe])", "sy")
                .replace("sh", "s")
                .replaceAll("ch(?=[auoe])", "ty")
                .replace("ch", "t")
                .replace("c", "t")
                .replace("ts", "t")
                .replaceAll("j(?=[auoe])", "zy")
                .replace("j", "z")
                .replace("dz", "z")
                .replaceAll("d(?=[iu])", "z")
                .replace('f', 'h')
                .replace('v', 'b')
                .replace('l', 'r')
                .replaceAll("m(?=[bpm])", "n")
                .replaceAll("n+", "n")
                .replaceAll("o(?:[ou]+|h(?![aiueoy]))", "o")
                .replaceAll("([aiueo])\\1+", "$1")
                .replace("wo", "o");
    }

    /** Ways in which people write a reading: Hepburn's and kunrei's, each with long vowels and without. */
    public static Set<String> spellings(String hepburn) {
        String kunrei = hepburn.replaceAll("sh(?=[auoe])", "sy")
                .replace("shi", "si")
                .replaceAll("c?ch(?=[auoe])", "ty")
                .replace("chi", "ti")
                .replace("tsu", "tu")
                .replaceAll("j(?=[auoe])", "zy")
                .replace("ji", "zi")
                .replace("fu", "hu");
        Set<String> spellings = new LinkedHashSet<>();
        for (String spelling : List.of(hepburn, kunrei)) {
            spellings.add(spelling);
            spellings.add(spelling.replace("ou", "o").replaceAll("([aiueo])\\1", "$1"));
        }
        return spellings;
    }
}
