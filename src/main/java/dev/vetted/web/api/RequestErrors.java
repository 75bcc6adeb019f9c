package dev.vetted.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Answers requests to the API that never reach a controller. They are known by their address only; at any other address
 * the error goes on its way to the error pages.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestErrors {

    private final String largestFile;

    RequestErrors(MultipartProperties multipart) {
        this.largestFile = multipart.getMaxFileSize().toMegabytes() + " MB";
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> noSuchResource(NoResourceFoundException unknown, HttpServletRequest request)
            throws Exception {
        return answer(
                request,
                unknown,
                Problem.NO_SUCH_RESOURCE.detail(
                        "The API has no %s. Its addresses are described at /v3/api-docs.".formatted(path(request))));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> methodNotAllowed(
            HttpRequestMethodNotSupportedException refused, HttpServletRequest request) throws Exception {
        String supported = Optional.ofNullable(refused.getSupportedHttpMethods()).stream()
                .flatMap(Collection::stream)
                .map(HttpMethod::name)
                .sorted()
                .collect(Collectors.joining(", "));
        return answer(
                request,
                refused,
                Problem.METHOD_NOT_ALLOWED.detail(
                        "%s is not possible here. Possible: %s.".formatted(refused.getMethod(), supported)),
                refused.getHeaders());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrongContent(HttpMediaTypeNotSupportedException refused, HttpServletRequest request)
            throws Exception {
        return answer(
                request,
                refused,
                Problem.UNSUPPORTED_MEDIA_TYPE.detail("Content of type %s is not understood here. Send %s."
                        .formatted(refused.getContentType(), names(refused.getSupportedMediaTypes()))));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrongAnswer(HttpMediaTypeNotAcceptableException refused, HttpServletRequest request)
            throws Exception {
        return answer(
                request,
                refused,
                Problem.NOT_ACCEPTABLE.detail(
                        "The answer comes as %s. Accept that.".formatted(names(refused.getSupportedMediaTypes()))));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException refused, HttpServletRequest request)
            throws Exception {
        return answer(
                request,
                refused,
                Problem.TOO_LARGE.detail(
                        "A file may have %s at most. Send a version without embedded pictures or attachments."
                                .formatted(largestFile)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadableParts(MultipartException refused, HttpServletRequest request)
            throws Exception {
        return answer(
                request,
                refused,
                Problem.MALFORMED.detail("The parts of the request cannot be read."
                        + " Send it as complete multipart/form-data, with its boundary in the content type."));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> rejected(RequestRejectedException refused, HttpServletRequest request)
            throws Exception {
        return answer(
                request,
                refused,
                Problem.MALFORMED.detail("The address is written in a way that is not accepted."
                        + " Write it without semicolons, double slashes and encoded dots or slashes."));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notSignedIn(AuthenticationException refused) {
        return ResponseEntity.status(Problem.NOT_SIGNED_IN.status())
                .body(Problem.NOT_SIGNED_IN.detail(
                        "Send your user name and password by HTTP Basic. If you did, one of the two is wrong."));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> forbidden(AccessDeniedException refused, HttpServletRequest request) {
        return ResponseEntity.status(Problem.FORBIDDEN.status())
                .body(Problem.FORBIDDEN.detail(
                        "%s %s is not open to the groups you are in, which GET /api/v1/me lists. Ask an administrator for another."
                                .formatted(request.getMethod(), path(request))));
    }

    private static ResponseEntity<ProblemDetail> answer(
            HttpServletRequest request, Exception failure, ProblemDetail problem) throws Exception {
        return answer(request, failure, problem, HttpHeaders.EMPTY);
    }

    private static ResponseEntity<ProblemDetail> answer(
            HttpServletRequest request, Exception failure, ProblemDetail problem, HttpHeaders headers)
            throws Exception {
        if (!path(request).startsWith("/api/")) {
            throw failure;
        }
        return ResponseEntity.status(problem.getStatus()).headers(headers).body(problem);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static String names(Collection<?> mediaTypes) {
        return mediaTypes.stream().map(Object::toString).collect(Collectors.joining(" or "));
    }
}
