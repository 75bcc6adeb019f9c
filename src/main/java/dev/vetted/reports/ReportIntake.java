package dev.vetted.reports;

import dev.vetted.documents.Documents;
import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.ReportReader;
import dev.vetted.reports.reading.UnreadableDocument;
import dev.vetted.reports.reading.isolated.IsolatedReader;
import dev.vetted.reports.reading.isolated.ReadingUnavailable;
import dev.vetted.shared.Actor;
import dev.vetted.shared.Length;
import dev.vetted.shared.Refusal;
import dev.vetted.shared.Sha256;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskInbox;
import dev.vetted.tasks.TaskKind;
import dev.vetted.tasks.UserTask;
import dev.vetted.thirdparties.ReviewId;
import org.springframework.stereotype.Component;

/** Takes files in and reads them. Works on files, so it opens no transaction of its own around that. */
@Component
public class ReportIntake {

    private static final String PDF = "application/pdf";
    private static final int FILE_NAME_LENGTH = 255;

    private final IsolatedReader reader;
    private final Documents documents;
    private final Reports reports;
    private final TaskInbox inbox;

    ReportIntake(IsolatedReader reader, Documents documents, Reports reports, TaskInbox inbox) {
        this.reader = reader;
        this.documents = documents;
        this.reports = reports;
        this.inbox = inbox;
    }

    /**
     * Checks and stores a file as the report of a review that waits for one. When it is refused, nothing is stored and
     * the upload task stays open.
     *
     * @throws Refusal.Conflicting when the review does not wait for a report, or another person holds the task
     * @throws Refusal.Forbidden when the member may not take the task
     * @throws Refusal.Invalid when the file is no assurance document that can be read
     * @throws Refusal.Busy when too many documents are being read
     */
    public AssuranceReport upload(ReviewId review, String fileName, byte[] content, Member member) {
        requireWaiting(review);
        inbox.check(TaskKind.UPLOAD_REPORT, review.value(), member);
        Length.atMost(FILE_NAME_LENGTH, "name of the file", fileName);
        if (content.length > ReportReader.MAX_BYTES) {
            throw new Refusal.TooLarge(new UnreadableDocument(UnreadableDocument.Reason.TOO_LARGE).getMessage());
        }
        requireAssuranceDocument(fileName, content);
        Sha256 document = documents.store(content, PDF);
        return reports.receive(review, document, fileName, member);
    }

    /**
     * Reads a received report and keeps the reading. A report that was read before is not read again. One that turns out
     * to be unreadable beyond its first pages gets a reading that says so and states no fact: a person then asks for
     * another copy.
     *
     * @return the kind of document, as read
     */
    public DocumentType read(ReportId id, Actor actor) {
        AssuranceReport report = reports.get(id);
        Reading reading = report.reading().orElseGet(() -> {
            Reading read = read(report.document());
            reports.keep(id, read, actor);
            return read;
        });
        return reading.documentType().asOptional().orElse(DocumentType.OTHER);
    }

    private Reading read(Sha256 document) {
        try {
            return reader.read(documents.content(document));
        } catch (UnreadableDocument refused) {
            return Reading.refused(refused);
        }
    }

    private void requireWaiting(ReviewId review) {
        boolean waiting = inbox.of(review.value()).stream()
                .anyMatch(task -> task.kind() == TaskKind.UPLOAD_REPORT && task.state() == UserTask.State.OPEN);
        if (!waiting) {
            throw new Refusal.Conflicting(
                    "Review %s does not wait for a report now. See its tasks for what is due.".formatted(review));
        }
    }

    private void requireAssuranceDocument(String fileName, byte[] content) {
        try {
            if (reader.classify(content) == DocumentType.OTHER) {
                throw new Refusal.Invalid(
                        ("%s does not look like an assurance report: no auditor's report, bridge letter or"
                                        + " certificate was recognised in it. Upload the complete SOC 2 report as issued.")
                                .formatted(fileName));
            }
        } catch (UnreadableDocument refused) {
            throw new Refusal.Invalid("%s: %s".formatted(fileName, refused.getMessage()));
        } catch (ReadingUnavailable busy) {
            throw new Refusal.Busy(busy.getMessage());
        }
    }
}
