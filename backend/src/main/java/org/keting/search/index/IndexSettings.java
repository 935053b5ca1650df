package org.keting.search.index;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the index is kept.
 *
 * @param folder where indexes live; disposable, but rebuilding takes a while
 * @param commitEvery how often what was indexed is made durable; a crash loses at most this much of the index, which the
 *     comparison at the next start puts right
 * @param compareEvery how often the index is compared with the database
 * @param queueCapacity the most changed profiles that wait to be indexed; beyond it the comparison takes over
 * @param bufferMegabytes memory for documents that are not yet written to disk
 */
@ConfigurationProperties("keting.search")
public record IndexSettings(
        Path folder, Duration commitEvery, Duration compareEvery, int queueCapacity, int bufferMegabytes) {}
