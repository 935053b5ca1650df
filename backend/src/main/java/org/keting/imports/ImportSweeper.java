package org.keting.imports;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps imports honest about whether they still run, and forgets old ones. */
@Component
class ImportSweeper {

    private static final Logger LOG = LoggerFactory.getLogger(ImportSweeper.class);

    private final Imports imports;

    ImportSweeper(Imports imports) {
        this.imports = imports;
    }

    @Scheduled(fixedDelayString = "PT5S")
    void sweep() {
        try {
            imports.sweep();
        } catch (RuntimeException e) {
            LOG.warn("imports could not be swept, trying again in 5 s: {}", e.toString());
        }
    }
}
