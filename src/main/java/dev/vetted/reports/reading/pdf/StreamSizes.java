package dev.vetted.reports.reading.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Finds content streams that unpack to more than any printed page needs, before they are unpacked into memory. */
final class StreamSizes {

    private static final long MOST = 100L * 1024 * 1024;

    private StreamSizes() {}

    static void check(PDPage page) throws IOException {
        long total = 0;
        Iterator<PDStream> streams = page.getContentStreams();
        while (streams.hasNext()) {
            total += unpackedSize(streams.next(), MOST - total);
            if (total >= MOST) {
                throw new Budget.Exhausted();
            }
        }
    }

    private static long unpackedSize(PDStream stream, long enough) throws IOException {
        if (stream.getFilters().size() != 1
                || !COSName.FLATE_DECODE.equals(stream.getFilters().get(0))) {
            return stream.getLength();
        }
        return inflatedSize(stream, enough);
    }

    /** What the first filter, a Flate filter, unpacks to; counting stops where there is enough. */
    static long inflatedSize(PDStream stream, long enough) throws IOException {
        long size = 0;
        byte[] buffer = new byte[64 * 1024];
        try (InputStream in = new InflaterInputStream(stream.getCOSObject().createRawInputStream())) {
            int read = in.read(buffer);
            while (read >= 0 && size < enough) {
                size += read;
                read = in.read(buffer);
            }
        } catch (IOException e) {
            // A broken stream is dealt with when the page is taken apart.
            return size;
        }
        return size;
    }
}
