package org.keting.imports.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keting.profiles.Ticket;

/** Amounts as investors write them: {@code $2M}, {@code €500K–1M}, {@code ¥5–20M}, {@code 500万-2000万元}, {@code up to CHF 3 million}. */
final class Tickets {

    private static final BigDecimal LARGEST = new BigDecimal("1000000000000000");

    /** Longest first: {@code US$} before {@code $}. */
    private static final Map<String, String> CURRENCIES = new LinkedHashMap<>();

    private static final Map<String, String> UNITS = new LinkedHashMap<>();

    static {
        String[] currencies = {
            "人民币", "CNY", "人民幣", "CNY", "美元", "USD", "美金", "USD", "欧元", "EUR", "歐元", "EUR", "日元", "JPY", "日圆", "JPY",
            "港币", "HKD", "港元", "HKD", "英镑", "GBP", "us$", "USD", "hk$", "HKD", "s$", "SGD", "c$", "CAD", "a$", "AUD",
            "nt$", "TWD", "cn¥", "CNY", "jp¥", "JPY", "rmb", "CNY", "nis", "ILS", "שח", "ILS", "ש\"ח", "ILS", "ש״ח",
            "ILS", "dollars", "USD", "euros", "EUR", "euro", "EUR", "元", "CNY", "円", "JPY", "$", "USD", "€", "EUR", "£",
            "GBP", "₪", "ILS", "₹", "INR", "₩", "KRW"
        };
        for (int i = 0; i < currencies.length; i += 2) {
            CURRENCIES.put(currencies[i], currencies[i + 1]);
        }
        for (String code : "usd eur gbp chf cny jpy ils sek dkk nok sgd hkd cad aud inr krw twd".split(" ")) {
            CURRENCIES.put(code, code.toUpperCase(Locale.ROOT));
        }
        String[] units = {
            "千万",
            "10000000",
            "百万",
            "1000000",
            "十亿",
            "1000000000",
            "億",
            "100000000",
            "亿",
            "100000000",
            "万",
            "10000",
            "萬",
            "10000",
            "thousand",
            "1000",
            "k",
            "1000",
            "tsd",
            "1000",
            "million",
            "1000000",
            "millions",
            "1000000",
            "millionen",
            "1000000",
            "mio",
            "1000000",
            "mn",
            "1000000",
            "mm",
            "1000000",
            "m",
            "1000000",
            "billion",
            "1000000000",
            "bn",
            "1000000000",
            "b",
            "1000000000",
            "mrd",
            "1000000000"
        };
        for (int i = 0; i < units.length; i += 2) {
            UNITS.put(units[i], units[i + 1]);
        }
    }

    private static final String AMOUNT = "(\\d[\\d.,']*)\\s*(千万|百万|十亿|億|亿|万|萬|[a-z]+\\.?)?";
    private static final Pattern RANGE = Pattern.compile(AMOUNT + "\\s*(?:[-‐‑‒–—―~～〜至到]|to|bis)\\s*" + AMOUNT);
    private static final Pattern UP_TO = Pattern.compile("(?:up to|max\\.?|bis|≤|<|jusqu'à|至多|最高)\\s*" + AMOUNT);
    private static final Pattern FROM =
            Pattern.compile("(?:from|min\\.?|ab|≥|>)\\s*" + AMOUNT + "|" + AMOUNT + "\\s*(?:\\+|以上|起)");
    private static final Pattern SINGLE = Pattern.compile("(?:about|ca\\.?|~|≈|约|約)?\\s*" + AMOUNT);

    private Tickets() {}

    /**
     * The amount behind a wording, or empty when it is none.
     *
     * @param country decides what {@code ¥} means: yen for Japan, yuan otherwise
     */
    static Optional<Ticket> parse(String wording, @Nullable String country) {
        String text = Wording.line(wording).toLowerCase(Locale.ROOT);
        if (text.length() > 80) {
            return Optional.empty();
        }
        String currency = null;
        for (Map.Entry<String, String> entry : CURRENCIES.entrySet()) {
            if (text.contains(entry.getKey())) {
                currency = currency == null ? entry.getValue() : currency;
                text = text.replace(entry.getKey(), " ");
            }
        }
        if (text.indexOf('¥') >= 0 || text.indexOf('￥') >= 0) {
            currency = currency != null ? currency : "JP".equals(country) ? "JPY" : "CNY";
            text = text.replace('¥', ' ').replace('￥', ' ');
        }
        return currency == null ? Optional.empty() : amounts(text.strip(), currency);
    }

    private static Optional<Ticket> amounts(String text, String currency) {
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            String upperUnit = range.group(4);
            Optional<Long> max = amount(range.group(3), upperUnit);
            Optional<Long> min = amount(range.group(1), range.group(2) == null ? upperUnit : range.group(2));
            if (min.isPresent() && max.isPresent() && range.group(2) == null && min.get() > max.get()) {
                min = amount(range.group(1), null);
            }
            return min.isPresent() && max.isPresent() && min.get() <= max.get()
                    ? Optional.of(new Ticket(min.get(), max.get(), currency))
                    : Optional.empty();
        }
        Matcher upTo = UP_TO.matcher(text);
        if (upTo.matches()) {
            return amount(upTo.group(1), upTo.group(2)).map(max -> new Ticket(null, max, currency));
        }
        Matcher from = FROM.matcher(text);
        if (from.matches()) {
            boolean word = from.group(1) != null;
            return amount(word ? from.group(1) : from.group(3), word ? from.group(2) : from.group(4))
                    .map(min -> new Ticket(min, null, currency));
        }
        Matcher single = SINGLE.matcher(text);
        return single.matches()
                ? amount(single.group(1), single.group(2)).map(value -> new Ticket(value, value, currency))
                : Optional.empty();
    }

    private static Optional<Long> amount(String digits, @Nullable String unit) {
        String factor = unit == null ? "1" : UNITS.get(unit.replace(".", ""));
        String plain = plainDigits(digits);
        if (factor == null || plain == null) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(plain).multiply(new BigDecimal(factor));
        return value.compareTo(LARGEST) > 0
                ? Optional.empty()
                : Optional.of(value.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /** Groups of three are thousands ({@code 1,000,000}); a lone separator before one or two digits is a decimal point. */
    private static @Nullable String plainDigits(String digits) {
        if (digits.length() > 20) {
            return null;
        }
        if (digits.matches("\\d+")) {
            return digits;
        }
        if (digits.matches("\\d{1,3}([,.'])\\d{3}(\\1\\d{3})*")) {
            return digits.replaceAll("\\D", "");
        }
        return digits.matches("\\d+[.,]\\d{1,2}") ? digits.replace(',', '.') : null;
    }
}
