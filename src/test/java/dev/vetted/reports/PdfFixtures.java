package dev.vetted.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Small PDFs as people upload them. */
public final class PdfFixtures {

    private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
    private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    private static final String[] COVER = {
        "# SOC 2 Type 2 Report",
        "Quillmere Cloud, Inc.",
        "Report on the Quillmere Ledger system relevant to security and availability",
        "throughout the period October 1, 2025 to September 30, 2026"
    };
    private static final String[] AUDITORS_REPORT = {
        "# Independent Service Auditor's Report",
        "To the management of Quillmere Cloud, Inc.:",
        "We have examined the description of the Quillmere Ledger system throughout the period",
        "October 1, 2025 to September 30, 2026, and the suitability of the design and operating",
        "effectiveness of controls, based on the trust services criteria relevant to security and",
        "availability (applicable trust services criteria) set forth in TSP section 100.",
        "In our opinion, in all material respects, the controls stated in the description operated",
        "effectively throughout the period October 1, 2025 to September 30, 2026.",
        "Stowe & Partners LLP",
        "October 20, 2026"
    };

    private PdfFixtures() {}

    /** A report of two pages that is recognised as an assurance report. */
    public static byte[] assuranceReport() {
        return pdf(List.of(COVER, AUDITORS_REPORT));
    }

    /** The same in other words, and so another file. */
    public static byte[] anotherAssuranceReport() {
        return pdf(List.of(COVER, AUDITORS_REPORT, new String[] {"# Section II", "Assertion of management"}));
    }

    /** A PDF that has nothing to do with assurance. */
    public static byte[] cookbook() {
        return pdf(List.<String[]>of(new String[] {
            "# Soups for cold evenings",
            "Peel two pounds of potatoes and cut them into cubes of about an inch.",
            "Boil them in salted water with a bay leaf for twenty minutes, until they are soft.",
            "Fry an onion in butter, add it to the pot, and crush everything with a fork.",
            "Season with pepper and nutmeg, and serve the soup hot with dark bread."
        }));
    }

    /** A PDF that opens only with a password. */
    public static byte[] encrypted() {
        return pdf(
                List.of(COVER, AUDITORS_REPORT), new StandardProtectionPolicy("owner", "user", new AccessPermission()));
    }

    private static byte[] pdf(List<String[]> pages, StandardProtectionPolicy... protection) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String[] lines : pages) {
                add(document, lines);
            }
            for (StandardProtectionPolicy policy : protection) {
                document.protect(policy);
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void add(PDDocument document, String... lines) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.newLineAtOffset(72, 700);
            for (String line : Arrays.asList(lines)) {
                boolean title = line.startsWith("# ");
                content.setFont(title ? BOLD : PLAIN, title ? 18 : 11);
                content.showText(title ? line.substring(2) : line);
                content.newLineAtOffset(0, title ? -36 : -16);
            }
            content.endText();
        }
    }
}
