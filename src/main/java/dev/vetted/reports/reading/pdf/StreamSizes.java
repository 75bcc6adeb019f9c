package dev.vetted.reports.reading.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Finds content streams that unpack to more than any printed page needs, before they are unpacked into memory. */
final class StreamSizes {

    private static final long MOST = 100L * 1024 * 1024;

    private static final Set<COSName> FLATE = Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);

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
        List<COSName> filters = stream.getFilters();
        if (filters.isEmpty() || !filters.stream().allMatch(FLATE::contains)) {
            return stream.getLength();
        }
        return inflatedSize(stream, filters.size(), enough);
    }

    /** What the first filter, a Flate filter, unpacks to; counting stops where there is enough. */
    static long inflatedSize(PDStream stream, long enough) throws IOException {
        return inflatedSize(stream, 1, enough);
    }

    private static long inflatedSize(PDStream stream, int filters, long enough) throws IOException {
        long size = 0;
        byte[] buffer = new byte[64 * 1024];
        try (InputStream in = unpacked(stream.getCOSObject().createRawInputStream(), filters)) {
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

    private static InputStream unpacked(InputStream packed, int times) {
        InputStream in = packed;
        for (int i = 0; i < times; i++) {
            in = new InflaterInputStream(in);
        }
        return in;
    }
}
