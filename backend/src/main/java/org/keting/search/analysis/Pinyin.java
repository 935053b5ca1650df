package org.keting.search.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/**
 * How Chinese characters are read, in lower-case letters without tones; {@code v} is ü. The table was made from ICU's
 * transliterator, which would take a second and 7 MB of memory.
 */
public final class Pinyin {

    static final int FIRST = 0x4E00;
    static final int LAST = 0x9FFF;
    static final String TABLE = "language/pinyin.txt";

    /** Further readings of characters with several, as far as companies' names and terms have them. */
    private static final String OTHER_READINGS = """
            阿e 艾yi 熬ao 柏bo 薄bo 暴pu 曝bao 辟pi 便pian 泊po 卜bo 参shen 参cen 藏zang 曾zeng 曾ceng 差chai 查zha 刹sha 长chang 长zhang
            厂an 车ju 朝zhao 朝chao 称chen 盛cheng 盛sheng 澄deng 匙shi 冲chong 仇qiu 重chong 重zhong 臭xiu 处chu 畜xu 传zhuan 传chuan
            弹tan 弹dan 单shan 单chan 得dei 地de 地di 调tiao 调diao 都du 都dou 度duo 恶wu 发fa 佛fu 否pi 缝feng 服fu 干gan 给ji 更geng
            谷yu 骨gu 冠guan 观guan 龟jun 还huan 还hai 行hang 行xing 好hao 合ge 和huo 核hu 横heng 红gong 虹jiang 会kuai 会hui 混hun 获huo
            几ji 系ji 系xi 济ji 稽qi 夹ga 假jia 间jian 见xian 降xiang 降jiang 将qiang 强jiang 角jue 校jiao 校xiao 觉jiao 觉jue 教jiao
            节jie 结jie 解xie 解jie 尽jin 劲jing 经jing 颈geng 据ju 卷juan 圈juan 卡qia 卡ka 壳qiao 可ke 空kong 会hui 括gua 蜡la 落la 落luo
            乐yue 乐le 勒lei 累lei 量liang 了liao 淋lin 令ling 陆liu 陆lu 露lou 绿lu 绿lv 率shuai 率lv 络lao 脉mo 脉mai 埋man 没mo 没mei
            秘bi 泌bi 模mu 模mo 磨mo 抹ma 牟mu 难nan 能neng 泥ni 粘nian 粘zhan 宁ning 弄long 疟yao 炮bao 喷pen 片pian 漂piao 屏bing 仆pu 铺pu
            朴piao 栖xi 期qi 奇ji 奇qi 铅yan 纤qian 纤xian 茄jia 切qie 亲qing 区ou 区qu 曲qu 任ren 塞sai 塞se 散san 色shai 色se 厦xia 厦sha
            杉sha 杉shan 扇shan 舍she 折she 折zhe 甚shen 省xing 省sheng 石dan 石shi 识zhi 食si 氏zhi 似shi 熟shou 数shuo 数shu 说shui 说shuo
            属zhu 术zhu 宿xiu 提di 提ti 体ti 挑tiao 通tong 同tong 吐tu 拓ta 拓tuo 驮duo 万mo 万wan 为wei 尾yi 尉yu 吓he 鲜xian 相xiang 巷hang
            削xue 削xiao 兴xing 血xie 血xue 旋xuan 熏xun 压ya 咽yan 殷yan 要yao 钥yao 钥yue 叶xie 叶ye 遗wei 应ying 佣yong 予yu 育yo 员yun 晕yun
            载zai 脏zang 择zhai 择ze 扎za 扎zha 轧ya 轧zha 占zhan 涨zhang 着zhe 着zhao 着zhuo 正zheng 症zheng 殖shi 殖zhi 中zhong 种chong 种zhong
            轴zhou 转zhuan 椎chui 椎zhui 仔zi 仔zai 综zong 钻zuan 作zuo 坐zuo
            """;

    private static final Pinyin SHIPPED = new Pinyin();

    private final List<String> syllables = new ArrayList<>();
    /** Which of the syllables, plus one. */
    private final short[] first = new short[LAST - FIRST + 1];

    private final Map<Character, List<String>> several = new HashMap<>();

    private Pinyin() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new ClassPathResource("/" + TABLE, Pinyin.class).getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException("the table of readings in the jar cannot be read", e);
        }
        for (String other : OTHER_READINGS.strip().split("\\s+")) {
            char character = other.charAt(0);
            short ordinary = first[character - FIRST];
            List<String> all =
                    several.computeIfAbsent(character, any -> new ArrayList<>(List.of(syllables.get(ordinary - 1))));
            String reading = other.substring(1);
            if (!all.contains(reading)) {
                all.add(reading);
            }
        }
        several.replaceAll((character, readings) -> List.copyOf(readings));
    }

    private void add(String line) {
        String[] parts = line.split(" ", 2);
        syllables.add(parts[0]);
        parts[1].chars().forEach(character -> first[character - FIRST] = (short) syllables.size());
    }

    /** The readings of a simplified character, the commonest first; empty for what is none. */
    public static List<String> of(char character) {
        if (character < FIRST || character > LAST || SHIPPED.first[character - FIRST] == 0) {
            return List.of();
        }
        List<String> several = SHIPPED.several.get(character);
        return several != null ? several : List.of(SHIPPED.syllables.get(SHIPPED.first[character - FIRST] - 1));
    }

    /**
     * The spellings of a folded text with simplified characters; what is not Chinese stays as it is. Of many combinations of
     * readings only the likeliest.
     */
    public static List<String> spellings(String folded, int most) {
        List<String> spellings = List.of("");
        for (char character : folded.toCharArray()) {
            List<String> readings = of(character);
            List<String> longer = new ArrayList<>();
            for (String reading : readings.isEmpty() ? List.of(String.valueOf(character)) : readings) {
                for (String start : spellings) {
                    if (longer.size() < most) {
                        longer.add(start + reading);
                    }
                }
            }
            spellings = longer;
        }
        return spellings;
    }

    /** The first letters of the ordinary readings. */
    public static String initials(String folded) {
        char[] initials = folded.toCharArray();
        for (int i = 0; i < initials.length; i++) {
            List<String> readings = of(initials[i]);
            initials[i] = readings.isEmpty() ? initials[i] : readings.getFirst().charAt(0);
        }
        return new String(initials);
    }

    /**
     * Whether letters are the beginning of a text's reading, where any syllable may be shortened to its initial: {@code
     * shuichuli}, {@code shuicl} and {@code scl} are 水处理.
     *
     * @param typed letters and digits, folded
     * @param folded with simplified characters
     */
    public static boolean begins(String folded, String typed) {
        return begins(folded, 0, typed, 0);
    }

    private static boolean begins(String folded, int at, String typed, int from) {
        if (from == typed.length()) {
            return true;
        }
        if (at == folded.length()) {
            return false;
        }
        List<String> readings = of(folded.charAt(at));
        if (readings.isEmpty()) {
            return folded.charAt(at) == typed.charAt(from) && begins(folded, at + 1, typed, from + 1);
        }
        for (String reading : readings) {
            int common = common(reading, typed, from);
            boolean ends = from + common == typed.length();
            if (common > 0 && (ends || common == reading.length() && begins(folded, at + 1, typed, from + common))) {
                return true;
            }
            for (int initial = Math.min(common, initial(reading)); initial > 0; initial--) {
                if (begins(folded, at + 1, typed, from + initial)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** zh, ch and sh are initials as well as z, c and s. */
    private static int initial(String reading) {
        return reading.length() > 1 && reading.charAt(1) == 'h' ? 2 : 1;
    }

    private static int common(String reading, String typed, int from) {
        int length = Math.min(reading.length(), typed.length() - from);
        for (int i = 0; i < length; i++) {
            char expected = reading.charAt(i);
            char given = typed.charAt(from + i);
            if (given != expected && !(expected == 'v' && given == 'u')) {
                return i;
            }
        }
        return length;
    }
}
