package org.keting.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

    private static final Path TABLE = Path.of("src/main/resources", Pinyin.TABLE);

    /** {@code -Dketing.update=true} writes it. */
    @Test
    void theTableIsWhatIcuSays() throws IOException {
        Transliterator latin = Transliterator.getInstance("Han-Latin");
        Map<String, StringBuilder> bySyllable = new TreeMap<>();
        for (int character = Pinyin.FIRST; character <= Pinyin.LAST; character++) {
            String written = Character.toString(character);
            String reading = withoutTone(latin.transliterate(written));
            if (SimplifiedChinese.of(character).equals(written) && reading.matches("[a-z]+")) {
                bySyllable.computeIfAbsent(reading, any -> new StringBuilder()).append(written);
            }
        }
        String table = bySyllable.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue() + "\n")
                .collect(Collectors.joining());
        String expected =
                "# Readings of Chinese characters, from ICU's Han-Latin (Unicode CLDR; Unicode licence v3).\n" + table;
        if (Boolean.getBoolean("keting.update")) {
            Files.writeString(TABLE, expected);
        }
        assertThat(Files.readString(TABLE)).isEqualTo(expected);
    }

    private static String withoutTone(String reading) {
        return Normalizer.normalize(reading, Normalizer.Form.NFD)
                .replaceAll("u\u0308", "v")
                .replaceAll("\\p{M}", "");
    }

    @ParameterizedTest
    @CsvSource({
        "水处理, shuichuli",
        "水处理, shuicl",
        "水处理, scl",
        "水处理, shuichl",
        "水处理, shchl",
        "水处理, sh",
        "水处理, shuich",
        "水处理, schuli",
        "银行, yinhang",
        "银行, yh",
        "行业, hangye",
        "自动驾驶, zidongjiashi",
        "重庆, chongqing",
        "重量, zhongliang",
        "长江, changjiang",
        "成长, chengzhang",
        "音乐, yinyue",
        "会计, kuaiji",
        "会议, huiyi",
        "传感器, chuanganqi",
        "自传, zizhuan",
        "弹性, tanxing",
        "调度, diaodu",
        "调节, tiaojie",
        "过滤, guolv",
        "过滤, guolu",
        "绿色, lvse",
        "铝, lv",
        "效率, xiaolv",
        "降解, jiangjie",
        "角色, juese",
        "血液, xueye",
        "校准, jiaozhun",
        "厦门, xiamen",
        "成都, chengdu",
        "单精子筛选, danjingzi",
        "区块链, qukuailian",
        "转化, zhuanhua",
        "模具, muju",
        "模型, moxing",
        "AI芯片, aixinpian",
        "参数, canshu",
        "人参, renshen",
        "系统, xitong",
        "西安, xian",
        "拓扑, tuopu",
        "曝光, baoguang",
        "粘合剂, zhanheji",
        "数据, shuju",
        "生殖, shengzhi",
        "种植, zhongzhi",
        "空间, kongjian",
        "解决, jiejue",
        "供给, gongji",
        "纤维, xianwei",
        "切割, qiege",
        "钻探, zuantan",
        "车联网, chelianwang",
        "石油, shiyou"
    })
    void readingsBeginTheirWords(String word, String typed) {
        assertThat(Pinyin.begins(Folding.simplified(Folding.squeeze(word)), typed))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"水处理, shuichulix", "水处理, hui", "水处理, shuili", "水处理, x", "银行, yinyang", "AI芯片, xinpian"})
    void otherLettersDoNot(String word, String typed) {
        assertThat(Pinyin.begins(Folding.simplified(Folding.squeeze(word)), typed))
                .isFalse();
    }

    @Test
    void aNameHasSpellingsAndInitials() {
        assertThat(Pinyin.spellings("明远", 4)).containsExactly("mingyuan");
        assertThat(Pinyin.spellings("长乐", 8)).contains("changle", "zhangyue");
        assertThat(Pinyin.spellings("长乐".repeat(40), 4)).hasSize(4);
        assertThat(Pinyin.initials("明远ai")).isEqualTo("myai");
    }

    @Test
    void unlikelyLettersAreRefusedSoon() {
        String long1 = "水处理".repeat(60);
        assertThat(Pinyin.begins(long1, "scl".repeat(60))).isTrue();
        assertThat(Pinyin.begins(long1, "scl".repeat(59) + "q")).isFalse();
        assertThat(Pinyin.begins("张".repeat(60), "z".repeat(59) + "q")).isFalse();
        assertThat(Pinyin.begins("安".repeat(60), "a".repeat(59) + "q")).isFalse();
    }
}
