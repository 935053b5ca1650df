package org.keting.search.index;

import java.time.Instant;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.keting.profiles.Profile;
import org.keting.profiles.Standing;
import org.keting.search.analysis.Folding;

/** What lists are ordered by, and cut off at. */
final class ProfileOrders {

    private static final int LONGEST_NAME = 60;

    private ProfileOrders() {}

    static void add(Document document, Card card, Profile profile) {
        Standing standing = profile.standing();
        Instant published = standing.publishedAt();
        document.add(new NumericDocValuesField(
                Fields.PUBLISHED_AT, (published == null ? standing.createdAt() : published).toEpochMilli()));
        document.add(new LongField(Fields.UPDATED_AT, standing.updatedAt().toEpochMilli(), Field.Store.NO));
        if (standing.confirmedAt() != null) {
            document.add(new NumericDocValuesField(
                    Fields.CONFIRMED_AT, standing.confirmedAt().toEpochMilli()));
        }
        addNumber(document, Fields.FOUNDED, card.founded());
        addNumber(document, Fields.TRL, card.trl());
        document.add(new SortedDocValuesField(Fields.NAME_ORDER, new BytesRef(nameOrder(card.name()))));
    }

    private static void addNumber(Document document, String field, @Nullable Integer number) {
        if (number != null) {
            document.add(new LongField(field, number, Field.Store.NO));
        }
    }

    /** Without case, accents and punctuation; never empty. */
    private static String nameOrder(String name) {
        String bounded = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        String squeezed = Folding.squeeze(bounded);
        return squeezed.isEmpty() ? bounded : squeezed;
    }
}
