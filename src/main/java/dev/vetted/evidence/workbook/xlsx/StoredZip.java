package dev.vetted.evidence.workbook.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Packs an archive again so that equal contents give equal bytes.
 *
 * <p>Entries are sorted, carry one fixed time and are not compressed: what a deflater writes depends on the zlib that
 * the Java runtime is linked with, so compressed bytes would differ between machines.
 */
final class StoredZip {

    /** Not the first of January, with which Java writes the moment in the machine's time zone beside it. */
    private static final LocalDateTime ONE_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** The list of content types stands first, where readers that guess a file's kind look for it. */
    private static final Comparator<String> ORDER = Comparator.comparing(
                    (String name) -> !name.equals("[Content_Types].xml"))
            .thenComparing(Comparator.naturalOrder());

    private StoredZip() {}

    static byte[] repack(byte[] archive) throws IOException {
        var packed = new ByteArrayOutputStream(archive.length * 6);
        try (var zip = new ZipOutputStream(packed, StandardCharsets.UTF_8)) {
            for (var entry : contents(archive).entrySet()) {
                zip.putNextEntry(stored(entry.getKey(), entry.getValue()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return packed.toByteArray();
    }

    private static Map<String, byte[]> contents(byte[] archive) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>(ORDER);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                contents.put(entry.getName(), zip.readAllBytes());
            }
        }
        return contents;
    }

    private static ZipEntry stored(String name, byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCompressedSize(content.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(ONE_TIME);
        return entry;
    }
}
