package org.keting.search.index;

/**
 * The shape of the index: fields, analyzers, what is in them. An index of another shape is rebuilt. A test holds a
 * fingerprint of the words and fields that sample profiles become, and fails until this number is raised with them.
 */
final class IndexSchema {

    static final String ID = "1";

    private IndexSchema() {}
}
