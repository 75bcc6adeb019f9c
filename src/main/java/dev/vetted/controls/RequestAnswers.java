package dev.vetted.controls;

import dev.vetted.controls.requests.ControlRequest;
import dev.vetted.controls.requests.RequestAnswer;
import dev.vetted.controls.requests.RequestId;
import dev.vetted.documents.Documents;
import dev.vetted.shared.Refusal;
import dev.vetted.shared.Sha256;
import dev.vetted.tasks.Member;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Answers to requests that bring a file. Works on files, so it opens no transaction around that. */
@Component
public class RequestAnswers {

    private static final int LARGEST = 20 * 1024 * 1024;

    /** Kept as bytes whatever it is: nothing of it is opened here, and browsers get it for download only. */
    private static final String ANYTHING = "application/octet-stream";

    private static final String NAMES = "pdf|png|jpe?g|docx|xlsx|pptx|txt|csv|eml|msg|zip";

    private final Documents documents;
    private final CompensatingControlRequests requests;

    RequestAnswers(Documents documents, CompensatingControlRequests requests) {
        this.documents = documents;
        this.requests = requests;
    }

    /**
     * Stores a file and answers with it.
     *
     * @throws Refusal.Invalid when it is empty, or of a kind that shows nothing
     * @throws Refusal.TooLarge over 20 MB
     */
    public ControlRequest answer(RequestId id, RequestAnswer answer, String fileName, byte[] content, Member member) {
        requests.checkAnswer(id, member);
        if (content.length == 0) {
            throw new Refusal.Invalid("The file is empty. Choose another, or answer without a file.");
        }
        if (content.length > LARGEST) {
            throw new Refusal.TooLarge("The file has more than 20 MB. Send the part that shows the control.");
        }
        if (!fileName.toLowerCase(Locale.ROOT).matches(".*\\.(?:" + NAMES + ")")) {
            throw new Refusal.Invalid(
                    "%s is no evidence that can be looked at. Send a PDF, a picture, an Office document, a text, a message, or a ZIP of them."
                            .formatted(fileName));
        }
        Sha256 stored = documents.store(content, ANYTHING);
        return requests.answer(id, answer.with(stored, fileName), member);
    }

    /** @throws Refusal.Unknown when the last answer brought no file */
    public byte[] content(RequestId id) {
        return documents.content(requests.get(id)
                .answer()
                .flatMap(RequestAnswer::document)
                .orElseThrow(() -> new Refusal.Unknown("Nothing was sent with the answer to request " + id + ".")));
    }
}
