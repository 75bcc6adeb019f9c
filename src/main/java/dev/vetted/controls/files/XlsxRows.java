package dev.vetted.controls.files;

import dev.vetted.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the first sheet of an Excel workbook row by row; the workbook never stands in memory as a whole. */
final class XlsxRows {

    private static final Pattern COUNTS_FROM_1904 = Pattern.compile("date1904\\s*=\\s*[\"'](?:1|true)[\"']");

    private XlsxRows() {}

    static ReadFile read(byte[] content) {
        FileBounds.checkUnpacked(content);
        try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(content))) {
            return read(workbook);
        } catch (Refusal refused) {
            throw refused;
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | RuntimeException damaged) {
            throw new Refusal.Invalid(
                    "The Excel workbook cannot be read: it is damaged, or protected by a password. Save it again as .xlsx without one, or as CSV.");
        }
    }

    private static ReadFile read(OPCPackage workbook)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XSSFReader reader = new XSSFReader(workbook);
        requireUsualDates(reader);
        var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        if (!sheets.hasNext()) {
            throw new Refusal.Invalid("The workbook has no sheet. Put the list of controls on its first one.");
        }
        try (InputStream sheet = sheets.next()) {
            SheetCells cells = new SheetCells();
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(
                    new SheetRows(reader.getStylesTable(), new ReadOnlySharedStringsTable(workbook), cells));
            xml.parse(new InputSource(sheet));
            List<FileRow> rows = cells.rows();
            return new ReadFile("Excel workbook, sheet \"%s\"".formatted(sheets.getSheetName()), rows);
        }
    }

    /** Old workbooks of another system count days from 1904: every date would be four years off. */
    private static void requireUsualDates(XSSFReader reader) throws IOException, OpenXML4JException {
        try (InputStream properties = reader.getWorkbookData()) {
            String xml = new String(properties.readAllBytes(), StandardCharsets.UTF_8);
            if (COUNTS_FROM_1904.matcher(xml).find()) {
                throw new Refusal.Invalid(
                        "The workbook counts its dates from 1904. Turn that off in its options, check the dates, and save it again.");
            }
        }
    }
}
