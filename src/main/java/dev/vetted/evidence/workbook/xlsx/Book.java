package dev.vetted.evidence.workbook.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * One Excel file in the making. What is written into it, and nothing else, decides its bytes: no clock, locale, time
 * zone, font or compression of the machine takes part.
 */
public final class Book implements AutoCloseable {

    private static final String PROGRAM = "Vetted";

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Styles styles = new Styles(workbook);
    private final String footer;

    /** @param footer stands at the foot of every printed page */
    public Book(String title, String subject, Instant created, String footer) {
        this.footer = CellText.visible(footer).replace('\n', ' ');
        var core = workbook.getProperties().getCoreProperties();
        core.setTitle(CellText.visible(title));
        core.setSubjectProperty(CellText.visible(subject));
        core.setCreator(PROGRAM);
        core.setLastModifiedByUser(PROGRAM);
        core.setCreated(Optional.of(Date.from(created)));
        core.setModified(Optional.of(Date.from(created)));
        workbook.getProperties().getExtendedProperties().setApplication(PROGRAM);
    }

    /** Adds a sheet; they stand in the order of the calls. */
    public void sheet(String name, Paper paper, Consumer<SheetWriter> content) {
        var writer = new SheetWriter(workbook.createSheet(name), styles);
        content.accept(writer);
        writer.finish(paper, footer);
    }

    public byte[] toBytes() {
        workbook.setActiveSheet(0);
        var bytes = new ByteArrayOutputStream();
        try {
            workbook.write(bytes);
            return StoredZip.repack(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("The workbook could not be written.", e);
        }
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The workbook could not be closed.", e);
        }
    }
}
