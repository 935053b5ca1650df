package org.keting.imports;

/**
 * What an import's lines came to.
 *
 * @param lines records seen; blank lines are none
 * @param kept fields that were not overwritten, since a person had edited them
 * @param chunks how many chunks of the report are stored
 */
public record Tally(Long lines, Long created, Long updated, Long unchanged, Long kept, Long refused, Integer chunks) {

    static final Tally NONE = new Tally(0L, 0L, 0L, 0L, 0L, 0L, 0);

    Tally plus(Outcome outcome) {
        return switch (outcome.kind()) {
            case CREATED -> new Tally(lines + 1, created + 1, updated, unchanged, kept, refused, chunks);
            case UPDATED ->
                new Tally(
                        lines + 1,
                        created,
                        updated + 1,
                        unchanged,
                        kept + outcome.kept().size(),
                        refused,
                        chunks);
            case UNCHANGED -> new Tally(lines + 1, created, updated, unchanged + 1, kept, refused, chunks);
            case REFUSED -> new Tally(lines + 1, created, updated, unchanged, kept, refused + 1, chunks);
        };
    }

    Tally withChunks(int stored) {
        return new Tally(lines, created, updated, unchanged, kept, refused, stored);
    }
}
