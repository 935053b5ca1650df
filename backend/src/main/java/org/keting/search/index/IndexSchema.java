package org.keting.search.index;

import org.keting.search.meaning.Knowledge;

/**
 * The shape of the index: fields, analyzers, what is in them. An index of another shape is rebuilt. A test holds a
 * fingerprint of the words and fields that sample profiles become, and fails until this number is raised with them.
 */
final class IndexSchema {

    static final String ID = "7";

    /** With the model that makes the vectors; for another taxonomy profiles are indexed again one by one. */
    static String of(Knowledge knowledge) {
        return ID + "." + knowledge.modelFingerprint();
    }

    private IndexSchema() {}
}
