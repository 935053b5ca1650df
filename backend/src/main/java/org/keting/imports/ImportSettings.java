package org.keting.imports;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * What one import may use.
 *
 * @param maxSize of the body, after decompression
 * @param maxLines records of one import
 * @param maxLine of one line; longer ones are refused without being held in memory
 * @param perAccount imports of one account at the same time
 * @param kept how long an import and its report are kept after its start
 */
@ConfigurationProperties("keting.imports")
record ImportSettings(DataSize maxSize, long maxLines, DataSize maxLine, int perAccount, Duration kept) {

    ImportSettings {
        if (maxSize.toBytes() < 1 || maxLines < 1 || perAccount < 1 || kept.isNegative()) {
            throw new IllegalArgumentException("keting.imports: limits must be positive");
        }
        if (maxLine.toBytes() < 1_000 || maxLine.toMegabytes() > 8) {
            throw new IllegalArgumentException("keting.imports.max-line must be between 1 kB and 8 MB");
        }
    }
}
