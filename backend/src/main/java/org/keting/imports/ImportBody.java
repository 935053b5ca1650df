package org.keting.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.keting.shared.problem.CommonProblem;
import org.keting.shared.problem.ProblemException;

/** Opens a request's body as a stream of lines, whatever it is called and however it is packed. */
final class ImportBody {

    private static final int BUFFER = 64 * 1024;

    /** NDJSON has no registered type, so senders call it many things. */
    private static final List<String> TYPES = List.of(
            "application/x-ndjson",
            "application/ndjson",
            "application/jsonl",
            "application/x-jsonlines",
            "application/json-lines",
            "application/json-seq",
            "application/json",
            "application/octet-stream",
            "text/plain");

    private ImportBody() {}

    /** The body's lines, decompressed; refuses what is too large by its own account or is not what it says. */
    static InputStream open(HttpServletRequest request, ImportSettings settings) throws IOException {
        requireType(request.getContentType());
        long most = settings.maxSize().toBytes();
        if (request.getContentLengthLong() > most) {
            throw tooLarge(most);
        }
        String encoding = request.getHeader("Content-Encoding");
        return switch (encoding == null ? "identity" : encoding.strip().toLowerCase(Locale.ROOT)) {
            case "identity" -> request.getInputStream();
            case "gzip", "x-gzip" -> gunzip(request.getInputStream());
            default ->
                throw new ProblemException(
                        ImportProblem.IMPORT_ENCODING_UNSUPPORTED, "Send the lines as they are, or gzip them.");
        };
    }

    static ProblemException tooLarge(long most) {
        long megabytes = most / (1024 * 1024);
        return new ProblemException(
                ImportProblem.IMPORT_TOO_LARGE,
                "An import may have " + megabytes + " MB.",
                Map.of("megabytes", megabytes),
                List.of());
    }

    private static void requireType(@Nullable String contentType) {
        String type =
                contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!type.isEmpty() && !TYPES.contains(type)) {
            throw new ProblemException(
                    CommonProblem.UNSUPPORTED_MEDIA_TYPE, "Send newline-delimited JSON as application/x-ndjson.");
        }
    }

    private static InputStream gunzip(InputStream packed) throws IOException {
        try {
            return new GZIPInputStream(packed, BUFFER);
        } catch (ZipException | EOFException e) {
            throw new ProblemException(ImportProblem.IMPORT_NOT_GZIP, "The body is not a gzip stream.").withCause(e);
        }
    }
}
