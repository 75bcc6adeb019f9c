package dev.vetted.reports.reading.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Fact;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.ReportReader;
import org.junit.jupiter.api.Test;

class FontsWithoutUnicodeTest {

    private static final String CODES = "BT /F 10 Tf 14 TL 60 700 Td "
            + "<00240025002600270028002900300031003200330034003500360037003800390040> Tj T* ".repeat(20) + "ET";

    @Test
    void lettersThatNameNoCharacterAreUnreadableAndNotNonsense() throws Exception {
        RawPdf pdf = new RawPdf();
        int descriptor = pdf.add("<</Type/FontDescriptor/FontName/ABCDEF+Own/Flags 4/FontBBox[0 0 1000 1000]>>");
        int letters = pdf.add("<</Type/Font/Subtype/CIDFontType2/BaseFont/ABCDEF+Own/DW 500/FontDescriptor "
                + descriptor + " 0 R/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>");
        String font = "/Font<</F<</Type/Font/Subtype/Type0/BaseFont/ABCDEF+Own/Encoding/Identity-H/DescendantFonts["
                + letters + " 0 R]>>>>";

        Reading reading = new ReportReader()
                .read(pdf.kids(pdf.page(pdf.stream("", CODES), font, "")).bytes());

        assertThat(reading.unreadablePages()).extracting(Fact::value).containsExactly(1);
        assertThat(reading.documentType()).isEqualTo(Fact.<DocumentType>notFound());
    }
}
