package dev.vetted.web.api;

import dev.vetted.shared.Refusal;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** The kinds of errors that the API answers with; their names are stable, so that programs may decide by them. */
enum Problem {
    UNKNOWN(HttpStatus.NOT_FOUND, "Nothing is known under this id"),
    NO_SUCH_RESOURCE(HttpStatus.NOT_FOUND, "There is nothing at this address"),
    INVALID(HttpStatus.UNPROCESSABLE_CONTENT, "The request has to be corrected"),
    MALFORMED(HttpStatus.BAD_REQUEST, "The request cannot be read"),
    CONFLICTING(HttpStatus.CONFLICT, "The request does not fit the state things are in"),
    OVERTAKEN(HttpStatus.CONFLICT, "Somebody else was faster"),
    FORBIDDEN(HttpStatus.FORBIDDEN, "You may not do this"),
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED, "Nobody signed in"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The content is too large"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "This cannot be done at this address"),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The content is of the wrong kind"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "The answer does not come in the form wanted"),
    BUSY(HttpStatus.SERVICE_UNAVAILABLE, "The service is busy"),
    FAILED(HttpStatus.INTERNAL_SERVER_ERROR, "Something failed here");

    private final HttpStatus status;
    private final String title;

    Problem(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    static ProblemDetail of(Refusal refusal) {
        Problem kind = switch (refusal) {
            case Refusal.Unknown refused -> UNKNOWN;
            case Refusal.Invalid refused -> INVALID;
            case Refusal.Conflicting refused -> CONFLICTING;
            case Refusal.Forbidden refused -> FORBIDDEN;
            case Refusal.TooLarge refused -> TOO_LARGE;
            case Refusal.Busy refused -> BUSY;
        };
        return kind.detail(refusal.getMessage());
    }

    HttpStatus status() {
        return status;
    }

    /** @param detail says what to do next */
    ProblemDetail detail(String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(
                URI.create("/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-')));
        problem.setTitle(title);
        return problem;
    }

    ProblemDetail detail(String detail, List<WrongField> errors) {
        ProblemDetail problem = detail(detail);
        problem.setProperty("errors", errors);
        return problem;
    }

    /**
     * A field that has to be corrected.
     *
     * @param field its path in the body, or the name of the parameter
     */
    record WrongField(String field, String message) {}
}
