package dev.vetted.reports.reading.isolated;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;

/**
 * A question to a reading process, and how it goes over the pipe.
 *
 * @param number comes back with the answer, so that no answer is taken for that to another question
 */
record Request(long number, Operation operation, List<Integer> parameters, byte[] pdf) {

    void write(DataOutputStream out) throws IOException {
        out.writeLong(number);
        out.writeByte(operation.ordinal());
        out.writeByte(parameters.size());
        for (int parameter : parameters) {
            out.writeInt(parameter);
        }
        out.writeInt(pdf.length);
        out.write(pdf);
        out.flush();
    }

    static Request read(DataInputStream in) throws IOException {
        long number = in.readLong();
        Operation operation = Operation.values()[in.readUnsignedByte()];
        Integer[] parameters = new Integer[in.readUnsignedByte()];
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = in.readInt();
        }
        int length = in.readInt();
        byte[] pdf = in.readNBytes(length);
        if (pdf.length < length) {
            throw new EOFException();
        }
        return new Request(number, operation, List.of(parameters), pdf);
    }
}
