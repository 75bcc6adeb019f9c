package dev.vetted.reports.web;

import org.springframework.web.multipart.MultipartFile;

/** The name under which a file was sent. */
public final class FileName {

    private static final int LENGTH = 255;
    private static final String WITHOUT_NAME = "report.pdf";

    private FileName() {}

    /** Its last part without control characters, cut to what is kept; some browsers send the whole path. */
    public static String of(MultipartFile file) {
        String sent = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        if (name.isEmpty()) {
            return WITHOUT_NAME;
        }
        return name.length() <= LENGTH ? name : name.substring(name.length() - LENGTH);
    }
}
