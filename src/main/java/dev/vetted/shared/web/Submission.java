package dev.vetted.shared.web;

import dev.vetted.shared.Refusal;
import org.springframework.validation.BindingResult;

/** The submission of a form. */
public final class Submission {

    private Submission() {}

    /**
     * Does what a form asks for, unless the form has errors. A refusal becomes an error of the form, so that its page
     * can be shown again with everything that was typed.
     *
     * @return whether it was done
     */
    public static boolean accepted(BindingResult form, Runnable verb) {
        if (form.hasErrors()) {
            return false;
        }
        try {
            verb.run();
            return true;
        } catch (Refusal refused) {
            form.reject("refused", refused.getMessage());
            return false;
        }
    }
}
