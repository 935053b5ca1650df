package org.keting.search.download;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.keting.profiles.ProfileKind;
import org.keting.profiles.Stage;
import org.keting.search.results.FoundProfile;
import org.keting.search.results.FoundProfile.Wording;

/**
 * Writes profiles as CSV (RFC 4180) that spreadsheets open as it is: in UTF-8 with a byte order mark, and without cells that
 * they would take for formulas (OWASP, CSV Injection).
 *
 * @param words in the reader's language
 * @param address where the pages are, without a trailing slash
 */
record Sheet(ProfileKind kind, SheetWords words, String address) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private record Column(String header, java.util.function.Function<FoundProfile, @Nullable Object> value) {}

    byte[] of(List<FoundProfile> profiles) {
        List<Column> columns = columns();
        StringWriter text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            printer.printRecord(columns.stream()
                    .map(column -> words.header(column.header()))
                    .toList());
            for (FoundProfile profile : profiles) {
                printer.printRecord(columns.stream()
                        .map(column -> harmless(column.value().apply(profile)))
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("name", FoundProfile::name));
        columns.add(new Column("localName", FoundProfile::localName));
        if (kind == ProfileKind.INVESTOR) {
            columns.add(new Column("kind", FoundProfile::kind));
        }
        columns.add(new Column("country", profile -> country(profile.country())));
        columns.add(new Column("city", FoundProfile::city));
        columns.add(new Column("tagline", profile -> value(profile.tagline())));
        columns.add(new Column("sectors", profile -> String.join("; ", profile.sectors())));
        columns.add(new Column(kind == ProfileKind.STARTUP ? "stage" : "stages", this::stages));
        if (kind == ProfileKind.STARTUP) {
            columns.add(new Column("trl", FoundProfile::trl));
            columns.add(new Column("founded", FoundProfile::founded));
        } else {
            columns.add(new Column("ticket", FoundProfile::ticket));
        }
        columns.add(new Column("page", this::page));
        return columns;
    }

    private @Nullable String country(@Nullable String code) {
        return code == null ? null : Locale.of("", code).getDisplayCountry(Locale.forLanguageTag(words.language()));
    }

    private String stages(FoundProfile profile) {
        return Stream.concat(Stream.ofNullable(profile.stage()), profile.stages().stream())
                .map((Stage stage) -> words.stage(stage))
                .collect(Collectors.joining("; "));
    }

    private String page(FoundProfile profile) {
        return address + (kind == ProfileKind.STARTUP ? "/startups/" : "/investors/") + profile.id();
    }

    private static @Nullable String value(@Nullable Wording wording) {
        return wording == null ? null : wording.value();
    }

    /** A quotation mark before it makes any cell a text. */
    static String harmless(@Nullable Object value) {
        String cell = Objects.toString(value, "");
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
