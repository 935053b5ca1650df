package org.keting.search.syntax;

/** A piece of what was typed, in the order in which it stands there. */
public sealed interface Part {

    /** What was typed, without the marks that make it what it is; never empty. */
    String text();

    /** A word that should be found. */
    record Word(String text) implements Part {}

    /** Words that must stand next to each other. */
    record Phrase(String text) implements Part {}

    /** A word or phrase that must not occur. */
    record Excluded(String text) implements Part {}

    /**
     * A field that must, or must not, have a value.
     *
     * @param text the value, as it was typed
     */
    record Named(SearchField field, String text, boolean negated) implements Part {}
}
