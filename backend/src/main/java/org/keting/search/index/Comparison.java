package org.keting.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.keting.profiles.ProfileKind;

/**
 * Finds the profiles whose version in the index is not the database's: missing, stale, or deleted. Both sides come in
 * the order of their ids and are merged as they stream, so that memory does not grow with their number.
 */
final class Comparison {

    private Comparison() {}

    /** Tells of each difference between one state of the index and one kind's profiles. */
    static void differences(FacetedSearcher searcher, ProfileSource source, Consumer<ProfileKey> difference)
            throws IOException {
        try {
            Stamps index = new Stamps(searcher.getIndexReader(), source.kind());
            source.forEachVersion((id, version) -> {
                while (index.id != null && index.id.compareTo(id) < 0) {
                    difference.accept(new ProfileKey(source.kind(), index.id));
                    index.advance();
                }
                boolean present = id.equals(index.id);
                if (!present || index.version != version) {
                    difference.accept(new ProfileKey(source.kind(), id));
                }
                if (present) {
                    index.advance();
                }
            });
            while (index.id != null) {
                difference.accept(new ProfileKey(source.kind(), index.id));
                index.advance();
            }
        } catch (UncheckedIOException e) {
            throw new IOException("the index cannot be read", e);
        }
    }

    /** Walks the ids and versions of one kind's live documents. */
    private static final class Stamps {

        private final @Nullable TermsEnum terms;
        private final @Nullable Bits live;
        private final String prefix;
        private @Nullable PostingsEnum postings;
        private boolean started;

        private @Nullable String id;
        private long version;

        Stamps(IndexReader reader, ProfileKind kind) throws IOException {
            Terms stamps = MultiTerms.getTerms(reader, Fields.STAMP);
            terms = stamps == null ? null : stamps.iterator();
            live = MultiBits.getLiveDocs(reader);
            prefix = kind.name() + ':';
            advance();
        }

        void advance() {
            try {
                id = null;
                while (terms != null && toNextTerm(terms)) {
                    if (isLive(terms)) {
                        read(terms.term().utf8ToString());
                        return;
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private boolean toNextTerm(TermsEnum open) throws IOException {
            boolean found;
            if (started) {
                found = open.next() != null;
            } else {
                started = true;
                found = open.seekCeil(new BytesRef(prefix)) != TermsEnum.SeekStatus.END;
            }
            return found && open.term().utf8ToString().startsWith(prefix);
        }

        private boolean isLive(TermsEnum open) throws IOException {
            if (live == null) {
                return true;
            }
            postings = open.postings(postings, PostingsEnum.NONE);
            for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                if (live.get(doc)) {
                    return true;
                }
            }
            return false;
        }

        private void read(String stamp) {
            int end = stamp.indexOf('\0');
            id = stamp.substring(prefix.length(), end);
            version = HexFormat.fromHexDigitsToLong(stamp, end + 1, stamp.length());
        }
    }
}
