package dev.vetted.controls.requests;

import java.time.LocalDate;

/**
 * A request as it follows from its origin.
 *
 * @param subject in a line
 * @param asked what is asked
 * @param evidence what counts as an answer
 */
public record RequestDraft(
        RequestOrigin origin, String subject, String asked, String evidence, Addressee addressee, LocalDate dueOn) {

    private static final int SUBJECT = 200;

    public RequestDraft {
        subject = subject.replaceAll("\\s+", " ").strip();
        subject = subject.length() <= SUBJECT ? subject : subject.substring(0, SUBJECT - 1) + "…";
    }
}
