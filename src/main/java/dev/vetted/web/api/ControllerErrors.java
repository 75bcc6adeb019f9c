package dev.vetted.web.api;

import dev.vetted.shared.Refusal;
import dev.vetted.web.api.Problem.WrongField;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Turns what a controller of the API cannot answer into a problem that says what to do next. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ControllerErrors {

    private static final Logger log = LoggerFactory.getLogger(ControllerErrors.class);

    @ExceptionHandler
    ProblemDetail refused(Refusal refusal) {
        return Problem.of(refusal);
    }

    @ExceptionHandler
    ProblemDetail invalid(MethodArgumentNotValidException invalid) {
        List<WrongField> errors = invalid.getBindingResult().getFieldErrors().stream()
                .map(error -> new WrongField(error.getField(), String.valueOf(error.getDefaultMessage())))
                .sorted(Comparator.comparing(WrongField::field).thenComparing(WrongField::message))
                .toList();
        return Problem.INVALID.detail("Correct the fields listed under errors and send the request again.", errors);
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
        return UnreadableBody.problem(unreadable);
    }

    /** An id in the path that is none; the type's own refusal says so best. */
    @ExceptionHandler
    ProblemDetail mismatched(MethodArgumentTypeMismatchException mismatch) {
        if (NestedExceptionUtils.getMostSpecificCause(mismatch) instanceof Refusal refusal) {
            return Problem.of(refusal);
        }
        return Problem.UNKNOWN.detail(
                "There is no %s %s. Check the address.".formatted(mismatch.getName(), mismatch.getValue()));
    }

    @ExceptionHandler
    ProblemDetail partMissing(MissingServletRequestPartException missing) {
        return Problem.MALFORMED.detail(
                "The part \"%s\" is missing. Send the file as multipart/form-data under this name."
                        .formatted(missing.getRequestPartName()));
    }

    @ExceptionHandler
    ProblemDetail parameterMissing(MissingServletRequestParameterException missing) {
        return Problem.MALFORMED.detail(
                "The parameter \"%s\" is missing. Add it.".formatted(missing.getParameterName()));
    }

    @ExceptionHandler({ConcurrencyFailureException.class, DuplicateKeyException.class})
    ProblemDetail overtaken() {
        return Problem.OVERTAKEN.detail("Somebody else changed this in the meantime, and nothing of yours was kept."
                + " Load it again, look at the change, and send the request again if it is still right.");
    }

    @ExceptionHandler
    ProblemDetail failed(Exception failure, HttpServletRequest request) throws Exception {
        if (failure instanceof AccessDeniedException || failure instanceof AuthenticationException) {
            throw failure;
        }
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return known.getBody();
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        log.error("Reference {}: {} {} failed.", reference, request.getMethod(), request.getRequestURI(), failure);
        return Problem.FAILED.detail(
                "Nothing was kept. Try again; if it fails again, give an administrator the reference " + reference
                        + ", under which the log tells why.");
    }
}
