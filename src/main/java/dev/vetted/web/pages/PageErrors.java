package dev.vetted.web.pages;

import dev.vetted.shared.Refusal;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** Pages that say why something cannot be shown or done. The API answers its own errors before. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class PageErrors {

    @ExceptionHandler
    ModelAndView refused(Refusal refused) {
        HttpStatus status = switch (refused) {
            case Refusal.Unknown unknown -> HttpStatus.NOT_FOUND;
            case Refusal.Invalid invalid -> HttpStatus.UNPROCESSABLE_CONTENT;
            case Refusal.Conflicting conflicting -> HttpStatus.CONFLICT;
            case Refusal.Forbidden forbidden -> HttpStatus.FORBIDDEN;
            case Refusal.TooLarge tooLarge -> HttpStatus.CONTENT_TOO_LARGE;
            case Refusal.Busy busy -> HttpStatus.SERVICE_UNAVAILABLE;
        };
        return page(status, refused.getMessage());
    }

    /** A typed id refuses in its own words; whatever else does not fit is no address of ours. */
    @ExceptionHandler
    ModelAndView noSuchAddress(MethodArgumentTypeMismatchException mismatch) {
        return mismatch.getRootCause() instanceof Refusal refused
                ? refused(refused)
                : page(HttpStatus.NOT_FOUND, "There is nothing under this address. Check it, or start from the inbox.");
    }

    @ExceptionHandler
    ModelAndView incomplete(MissingServletRequestParameterException missing) {
        return page(
                HttpStatus.BAD_REQUEST,
                "The address is not complete: %s is missing. Follow a link of a page instead."
                        .formatted(missing.getParameterName()));
    }

    @ExceptionHandler
    ModelAndView overtaken(OptimisticLockingFailureException overtaken) {
        return page(
                HttpStatus.CONFLICT,
                "Someone else changed this at the same moment. Open it again and look before you repeat your step.");
    }

    private static ModelAndView page(HttpStatus status, String message) {
        ModelAndView page = new ModelAndView("error/refused", status);
        page.addObject("status", status.value());
        page.addObject("title", title(status));
        page.addObject("detail", message);
        return page;
    }

    private static String title(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "Not found";
            case FORBIDDEN -> "Not allowed";
            case CONFLICT -> "Not possible now";
            case CONTENT_TOO_LARGE -> "Too large";
            case SERVICE_UNAVAILABLE -> "Busy";
            default -> "Not accepted";
        };
    }
}
