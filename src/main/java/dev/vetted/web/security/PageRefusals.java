package dev.vetted.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.stereotype.Component;

/**
 * Answers a person who may not go on. The parts of an upload that is too large are never read, and the token against
 * forged requests is one of them: without this, such a person would be told that the request was forged.
 */
@Component
class PageRefusals implements AccessDeniedHandler {

    private final AccessDeniedHandler forbidden = new AccessDeniedHandlerImpl();
    private final long largestRequest;

    PageRefusals(MultipartProperties multipart) {
        this.largestRequest = multipart.getMaxRequestSize().toBytes();
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > largestRequest) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else {
            forbidden.handle(request, response, refused);
        }
    }
}
