package dev.vetted.controls.web.pages;

import dev.vetted.controls.requests.RequestAnswer;
import dev.vetted.controls.requests.RequestId;
import dev.vetted.shared.Refusal;
import dev.vetted.shared.web.Entered;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A step of a request as typed.
 *
 * @param text the answer, or the reason of a judgement
 * @param about which request it is about
 */
record StepForm(
        @Nullable String text,
        @Nullable String link,
        @Nullable MultipartFile file,
        @Nullable Judgement judgement,
        @Nullable String about) {

    /** What becomes of an answer, or of the request. */
    enum Judgement {
        ACCEPT,
        RETURN,
        WITHDRAW
    }

    static StepForm empty() {
        return new StepForm(null, null, null, null, null);
    }

    StepForm about(RequestId request) {
        return new StepForm(text, link, null, judgement, request.toString());
    }

    RequestAnswer toAnswer() {
        return new RequestAnswer(words(), Entered.text(link), Optional.empty(), Optional.empty());
    }

    String words() {
        return Entered.text(text).orElse("");
    }

    Judgement chosen() {
        if (judgement == null) {
            throw new Refusal.Invalid("Choose whether the answer is accepted or returned, or the request withdrawn.");
        }
        return judgement;
    }
}
