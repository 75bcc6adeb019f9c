package dev.vetted.engine;

import io.grpc.Status;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** What went wrong, as the Orchestration Cluster API tells it (problem details, RFC 9457). */
record Problem(String type, String title, int status, String detail, String instance) {

    /** Thrown for a request that is wrong before the engine has seen it. */
    static final class BadRequest extends RuntimeException {
        BadRequest(String detail) {
            super(detail);
        }
    }

    static Problem of(Throwable error, String path) {
        return switch (error) {
            case ExecutionException wrapped -> rejection(Status.fromThrowable(wrapped), path);
            case BadRequest wrong -> problem("INVALID_ARGUMENT", 400, wrong.getMessage(), path);
            case TimeoutException late ->
                problem(
                        "DEADLINE_EXCEEDED",
                        504,
                        "Expected to handle request, but request timed out between gateway and broker",
                        path);
            default -> rejection(Status.fromThrowable(error), path);
        };
    }

    static Problem notFound(String detail, String path) {
        return problem("NOT_FOUND", 404, detail, path);
    }

    private static Problem rejection(Status status, String path) {
        var detail = String.valueOf(status.getDescription());
        return switch (status.getCode()) {
            case INVALID_ARGUMENT -> problem("INVALID_ARGUMENT", 400, detail, path);
            case NOT_FOUND -> problem("NOT_FOUND", 404, detail, path);
            case ALREADY_EXISTS -> problem("ALREADY_EXISTS", 409, detail, path);
            case FAILED_PRECONDITION -> problem("INVALID_STATE", 409, detail, path);
            case UNAVAILABLE -> problem("UNAVAILABLE", 503, detail, path);
            case INTERNAL -> problem("INTERNAL", 500, detail, path);
            default -> problem("UNKNOWN", 500, detail, path);
        };
    }

    private static Problem problem(String title, int status, String detail, String path) {
        return new Problem("about:blank", title, status, detail, path);
    }
}
