package dev.vetted.reports.reading.isolated;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A question to a reading process, and how it goes over the pipe.
 *
 * @param number comes back with the answer, so that no answer is taken for that to another question
 */
record Request(long number, Operation operation, List<String> parameters, byte[] pdf) {

    void write(DataOutputStream out) throws IOException {
        out.writeLong(number);
        out.writeByte(operation.ordinal());
        out.writeInt(parameters.size());
        for (String parameter : parameters) {
            write(parameter.getBytes(StandardCharsets.UTF_8), out);
        }
        write(pdf, out);
        out.flush();
    }

    private static void write(byte[] part, DataOutputStream out) throws IOException {
        out.writeInt(part.length);
        out.write(part);
    }

    static Request read(DataInputStream in) throws IOException {
        long number = in.readLong();
        Operation operation = Operation.values()[in.readUnsignedByte()];
        String[] parameters = new String[in.readInt()];
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = new String(part(in), StandardCharsets.UTF_8);
        }
        return new Request(number, operation, List.of(parameters), part(in));
    }

    private static byte[] part(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] part = in.readNBytes(length);
        if (part.length < length) {
            throw new EOFException();
        }
        return part;
    }
}
