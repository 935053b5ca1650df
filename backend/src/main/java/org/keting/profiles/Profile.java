package org.keting.profiles;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What start-ups' and investors' profiles have in common. */
public sealed interface Profile permits Startup, Investor {

    ProfileKind kind();

    /** The id's text. */
    String key();

    /** Counts up with every change; the ETag. */
    Long version();

    /** The source's own id, unique per kind; null for what was created here. */
    @Nullable
    String sourceId();

    @Nullable
    Source source();

    /** The living room it belongs to, or null. */
    @Nullable
    String livingRoom();

    /** {@link TextField#key()} → language tag (BCP 47) → text. */
    Map<String, Map<String, Text>> texts();

    /** Fact name → where its value came from. */
    Map<String, Provenance> provenance();

    /** {@link Section} name → audience; a section that is absent is for everybody. */
    Map<String, Audience> audiences();

    Media media();

    Standing standing();

    /** What must still be told to people. */
    List<Outgoing> outbox();
}
