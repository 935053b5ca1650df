package org.keting.imports.format;

/**
 * Something in an accepted line that was changed or not understood on the way in.
 *
 * @param code stable word: {@code cut}, {@code ignored}, {@code unknown-word}, {@code completed}
 * @param pointer JSON pointer (RFC 6901) into the line's object
 * @param detail one English sentence
 */
public record Remark(String code, String pointer, String detail) {}
