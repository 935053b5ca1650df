package org.keting.search.syntax;

import java.util.List;

/** What a field asks for, understood. */
public sealed interface Filter {

    SearchField field();

    /** Whether it must not be so. */
    boolean negated();

    /** What it asks for in one spelling, whatever was typed. */
    String value();

    /** One of a set of codes. */
    record Code(SearchField field, String value, boolean negated) implements Filter {}

    /** A number, of years or levels. */
    record Number(SearchField field, NumberRange range, boolean negated) implements Filter {

        @Override
        public String value() {
            return range.toString();
        }
    }

    /** A name: of the company or its city. */
    record Name(SearchField field, String value, boolean negated) implements Filter {}

    /** The filters of one field that need not all be so: {@code country:IL country:FR} asks for either. */
    static List<Filter> alternatives(List<Filter> filters, SearchField field) {
        return filters.stream()
                .filter(filter -> filter.field() == field && !filter.negated())
                .toList();
    }
}
