package org.keting.search.download;

import io.swagger.v3.oas.annotations.Parameter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.keting.accounts.Action;
import org.keting.accounts.Requires;
import org.keting.profiles.ProfileKind;
import org.keting.search.ListParameters;
import org.keting.search.ListRequest;
import org.keting.search.Search;
import org.keting.search.SearchQuery;
import org.keting.shared.web.PublicAddress;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Everything that a search matches, as a file in the order of the list. */
@RestController
class DownloadController {

    private static final int MOST_ROWS = 10_000;
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Search search;
    private final PublicAddress address;
    private final Clock clock;

    DownloadController(Search search, PublicAddress address, Clock clock) {
        this.search = search;
        this.address = address;
        this.clock = clock;
    }

    @GetMapping(path = "/api/search/startups.csv", produces = "text/csv")
    @Requires(Action.DOWNLOAD_MATCHES)
    @ListParameters
    ResponseEntity<byte[]> startups(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        return sheet(ListRequest.query(ProfileKind.STARTUP, parameters, headers), "startups");
    }

    @GetMapping(path = "/api/search/investors.csv", produces = "text/csv")
    @Requires(Action.DOWNLOAD_MATCHES)
    @ListParameters
    ResponseEntity<byte[]> investors(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        return sheet(ListRequest.query(ProfileKind.INVESTOR, parameters, headers), "investors");
    }

    private ResponseEntity<byte[]> sheet(SearchQuery query, String name) {
        Sheet sheet = new Sheet(query.kind(), SheetWords.of(query.readerLanguages()), address.current());
        ContentDisposition file = ContentDisposition.attachment()
                .filename(name + "-" + LocalDate.now(clock) + ".csv")
                .build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(sheet.of(search.every(query, MOST_ROWS)));
    }
}
