package org.keting.search;

import java.io.IOException;
import org.keting.search.index.IndexStatus;
import org.keting.search.index.SearchIndex;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Says how many profiles the index has and how far behind it is; down only when it cannot be read. */
@Component
class SearchHealthIndicator extends AbstractHealthIndicator {

    private final SearchIndex index;

    SearchHealthIndicator(SearchIndex index) {
        super("the search index cannot be read");
        this.index = index;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) throws IOException {
        IndexStatus status = index.status();
        health.up()
                .withDetail("documents", status.documents())
                .withDetail("behind", status.behind())
                .withDetail("building", status.building());
    }
}
