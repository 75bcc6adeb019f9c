package dev.vetted.reports.reading.isolated;

import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.ReadingJson;
import dev.vetted.reports.reading.UnreadableDocument;
import dev.vetted.reports.reading.UnreadableDocument.Reason;
import dev.vetted.reports.reading.isolated.ReadingEnded.Cause;
import dev.vetted.reports.reading.pages.PagePicture;
import dev.vetted.reports.reading.pdf.PdfFile;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads documents in a few processes of their own, each with a limit of memory and time. A document that exhausts its
 * process, or ends it, is refused; the others never notice. Safe for concurrent use; callers wait for their answer.
 *
 * <p>Every method throws {@link ReadingUnavailable} when too many documents wait already, when none of the processes
 * came free in time, and after {@link #close()}.
 */
public final class IsolatedReader implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IsolatedReader.class);

    /** A process may be killed from outside, or end for idleness just as it is asked: neither is the document's fault. */
    private static final int TRIES = 2;

    private final ReadingJson json = new ReadingJson();
    private final Duration perDocument;
    private final Children children;

    public IsolatedReader(Limits limits) {
        this(limits, new Children(limits, ProcessCommand.of(limits)));
    }

    IsolatedReader(Limits limits, Children children) {
        this.perDocument = limits.perDocument();
        this.children = children;
    }

    /**
     * Reads the whole document.
     *
     * @throws UnreadableDocument if it cannot be read within the limits; the message says what to do next
     */
    public Reading read(byte[] pdf) throws UnreadableDocument {
        return answer(Operation.READ, timeLimit(), pdf, answer -> json.fromJson(answer.text()));
    }

    /**
     * Looks at the first pages only and says what kind of document it is.
     *
     * @return {@link DocumentType#OTHER} for a document that is no assurance document
     * @throws UnreadableDocument if it cannot be read within the limits, or has no text at all
     */
    public DocumentType classify(byte[] pdf) throws UnreadableDocument {
        return answer(Operation.CLASSIFY, timeLimit(), pdf, answer -> DocumentType.valueOf(answer.text()));
    }

    /**
     * Draws a page and marks quotes on it.
     *
     * @param page from 1
     * @param quotes words of the page as a reading cites them
     * @throws UnreadableDocument if the document has no such page, or it cannot be drawn within the limits
     */
    public PagePicture draw(byte[] pdf, int page, List<String> quotes) throws UnreadableDocument {
        List<String> parameters = Stream.concat(Stream.of(Integer.toString(page)), quotes.stream())
                .toList();
        return answer(Operation.DRAW, parameters, pdf, IsolatedReader::picture);
    }

    private List<String> timeLimit() {
        return List.of(Long.toString(perDocument.toMillis()));
    }

    private static PagePicture picture(Answer answer) {
        try {
            return JsonMapper.shared().readValue(answer.content(), PagePicture.class);
        } catch (JacksonException rubbish) {
            throw new IllegalArgumentException(rubbish);
        }
    }

    /** Ends the processes; documents at hand are not finished. */
    @Override
    public void close() {
        children.close();
    }

    private <T> T answer(Operation operation, List<String> parameters, byte[] pdf, Function<Answer, T> parser)
            throws UnreadableDocument {
        PdfFile.refuseWhatIsNoPdf(pdf);
        children.await();
        try {
            return parsed(ask(operation, parameters, pdf), operation, parser);
        } finally {
            children.release();
        }
    }

    private Answer ask(Operation operation, List<String> parameters, byte[] pdf) throws UnreadableDocument {
        long deadline = System.nanoTime() + perDocument.toNanos();
        for (int tries = 1; tries <= TRIES; tries++) {
            Child child = children.take();
            try {
                Answer answer = child.ask(operation, parameters, pdf, Duration.ofNanos(deadline - System.nanoTime()));
                children.giveBack(child);
                return answer;
            } catch (ReadingEnded e) {
                children.requireOpen();
                LOG.warn("Reading process {} ended on {} of {} bytes: {}", child.id(), operation, pdf.length, e.why());
                if (e.why() != Cause.CRASHED) {
                    throw new UnreadableDocument(Reason.TOO_COMPLEX, e);
                }
            }
        }
        throw new UnreadableDocument(Reason.READER_FAILED);
    }

    private static <T> T parsed(Answer answer, Operation operation, Function<Answer, T> parser)
            throws UnreadableDocument {
        try {
            return switch (answer.kind()) {
                case DONE -> parser.apply(answer);
                case REFUSED -> throw new UnreadableDocument(Reason.valueOf(answer.text()));
                case FAILED -> {
                    LOG.error("{} failed in the reading process: {}", operation, answer.text());
                    throw new UnreadableDocument(Reason.READER_FAILED);
                }
            };
        } catch (IllegalArgumentException rubbish) {
            LOG.error("{} was answered by what is no answer", operation);
            throw new UnreadableDocument(Reason.READER_FAILED, rubbish);
        }
    }
}
