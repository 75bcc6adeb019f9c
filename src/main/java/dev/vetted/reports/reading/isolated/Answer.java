package dev.vetted.reports.reading.isolated;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;

/** What a reading process says, and how it goes over the pipe. */
record Answer(long number, Kind kind, byte[] content) {

    /** Larger answers are taken for rubbish; the reading of the largest report is a few megabytes. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    /** What the content of an answer is. */
    enum Kind {
        /** What was asked for. */
        DONE,
        /** The name of the reason for which the document is refused. */
        REFUSED,
        /** The name of an error of ours and where it arose; no word of the document. */
        FAILED
    }

    static Answer of(long number, Kind kind, String content) {
        return new Answer(number, kind, content.getBytes(StandardCharsets.UTF_8));
    }

    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeLong(number);
        out.writeByte(kind.ordinal());
        out.writeInt(content.length);
        out.write(content);
        out.flush();
    }

    /** Whatever comes is checked: it may come from a process that a document has taken over. */
    static Answer read(DataInputStream in, long expected) throws IOException {
        long number = in.readLong();
        int kind = in.readUnsignedByte();
        int length = in.readInt();
        if (number != expected || kind >= Kind.values().length || length < 0 || length > MOST_BYTES) {
            throw new StreamCorruptedException("This is no answer of a reading process");
        }
        byte[] content = in.readNBytes(length);
        if (content.length < length) {
            throw new EOFException();
        }
        return new Answer(number, Kind.values()[kind], content);
    }
}
