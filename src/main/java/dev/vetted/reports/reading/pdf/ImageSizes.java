package dev.vetted.reports.reading.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Finds pictures that unpack to more than a scanned page needs, before they are unpacked into memory. */
final class ImageSizes {

    private static final List<String> JPEG = List.of("DCTDecode", "DCT");
    private static final Set<COSName> LAST = Set.of(
            COSName.FLATE_DECODE,
            COSName.DCT_DECODE,
            COSName.CCITTFAX_DECODE,
            COSName.JBIG2_DECODE,
            COSName.JPX_DECODE);

    private ImageSizes() {}

    /**
     * @param most bytes that the picture may have when unpacked
     * @throws Budget.Exhausted if it has more, or is packed in a way whose size cannot be told beforehand
     */
    static void check(PDImage image, long most) throws IOException {
        checkDots(image, most);
        if (image instanceof PDImageXObject stored) {
            checkStored(stored, most);
            if (stored.getSoftMask() != null) {
                checkStored(stored.getSoftMask(), most);
            }
            if (stored.getMask() != null) {
                checkStored(stored.getMask(), most);
            }
        }
    }

    private static void checkStored(PDImageXObject image, long most) throws IOException {
        checkDots(image, most);
        checkStream(image.getStream(), most);
    }

    private static void checkDots(PDImage image, long most) throws IOException {
        refuseIf((long) image.getWidth() * image.getHeight() * components(image) > most);
    }

    private static int components(PDImage image) throws IOException {
        return image.isStencil() || image.getColorSpace() == null
                ? 1
                : Math.max(1, image.getColorSpace().getNumberOfComponents());
    }

    private static void checkStream(PDStream stream, long most) throws IOException {
        List<COSName> filters = stream.getFilters();
        if (filters.isEmpty()) {
            return;
        }
        COSName last = filters.getLast();
        boolean twice = filters.size() == 2 && COSName.FLATE_DECODE.equals(filters.getFirst());
        refuseIf(!LAST.contains(last) || filters.size() > 1 && !twice);
        if (COSName.FLATE_DECODE.equals(filters.getFirst())) {
            refuseIf(filters.size() == 2 && COSName.FLATE_DECODE.equals(last));
            refuseIf(StreamSizes.inflatedSize(stream, most) >= most);
        }
        if (COSName.DCT_DECODE.equals(last)) {
            refuseIf(jpegSize(stream) > most);
        } else if (COSName.CCITTFAX_DECODE.equals(last)) {
            refuseIf(faxSize(stream) > most);
        }
    }

    /** The size in the file itself counts, whatever the PDF says about it. */
    private static long jpegSize(PDStream stream) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
        ImageReader reader = readers.next();
        try (InputStream packed = stream.createInputStream(JPEG);
                ImageInputStream in = ImageIO.createImageInputStream(packed)) {
            reader.setInput(in, true, true);
            return (long) reader.getWidth(0) * reader.getHeight(0);
        } finally {
            reader.dispose();
        }
    }

    private static long faxSize(PDStream stream) {
        COSBase parameters = stream.getCOSObject().getDictionaryObject(COSName.DECODE_PARMS, COSName.getPDFName("DP"));
        if (parameters instanceof COSDictionary single) {
            return (long) single.getInt(COSName.COLUMNS, 1728) * Math.max(0, single.getInt(COSName.ROWS, 0));
        }
        return 0;
    }

    private static void refuseIf(boolean tooLarge) throws Budget.Exhausted {
        if (tooLarge) {
            throw new Budget.Exhausted();
        }
    }
}
