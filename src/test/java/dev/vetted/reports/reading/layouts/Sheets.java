package dev.vetted.reports.reading.layouts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Draws a document top to bottom over as many pages as it needs, and tags what it draws. */
final class Sheets {

    private static final float MARGIN = 60;
    private static final float GUTTER = 24;

    private final PDDocument document = new PDDocument();
    private final Marks marks = new Marks(document);
    private final Look look;
    private PDRectangle format = PDRectangle.LETTER;
    private PDPageContentStream stream;
    private float y;
    private boolean repeatsTitles;

    Sheets(Look look) {
        this.look = look;
    }

    Sheets page() {
        try {
            close();
            PDPage page = new PDPage(format);
            document.addPage(page);
            marks.turnTo(page);
            stream = new PDPageContentStream(document, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        y = format.getHeight() - MARGIN - 10;
        return this;
    }

    Sheets landscape() {
        format = new PDRectangle(PDRectangle.LETTER.getHeight(), PDRectangle.LETTER.getWidth());
        return page();
    }

    Sheets portrait() {
        format = PDRectangle.LETTER;
        return page();
    }

    /** The title of a part on a new page. */
    Sheets part(String title) {
        page();
        return title(title, 15);
    }

    Sheets heading(String title) {
        return title(title, 11.5f);
    }

    Sheets title(String title, float size) {
        room(size * 4);
        y -= size * 0.6f;
        marks.open(size > 13 ? "H1" : "H2");
        for (String line : Pen.wrap(title, look.bold(), size, width())) {
            print(look.bold(), size, MARGIN, line);
            y -= size * 1.25f;
        }
        marks.close();
        y -= 4;
        return this;
    }

    /** Lines as they are, close together. */
    Sheets lines(String... lines) {
        for (String line : lines) {
            room(20);
            marks.open("P");
            print(look.plain(), look.size(), MARGIN, line);
            marks.close();
            y -= look.size() * 1.3f;
        }
        y -= 6;
        return this;
    }

    Sheets text(String... paragraphs) {
        for (String paragraph : paragraphs) {
            marks.open("P");
            block(paragraph, MARGIN, width());
            marks.close();
            y -= look.size() * 0.7f;
        }
        return this;
    }

    Sheets bullets(String... items) {
        marks.open("L");
        for (String item : items) {
            room(look.size() * 2);
            marks.open("LI");
            print(look.plain(), look.size(), MARGIN + 12, "•");
            block(item, MARGIN + 26, width() - 26);
            marks.close();
            y -= 3;
        }
        marks.close();
        y -= 5;
        return this;
    }

    /** A word with a small raised digit behind it at the end of a line. */
    Sheets footnoted(String line, String digit) {
        room(20);
        marks.open("P");
        print(look.plain(), look.size(), MARGIN, line);
        y += look.size() * 0.35f;
        print(look.plain(), look.size() * 0.6f, MARGIN + Pen.measure(look.plain(), look.size(), line), digit);
        marks.close();
        y -= look.size() * 2;
        return this;
    }

    /** A contents page with leaders. */
    Sheets contents(String... entries) {
        part("Table of Contents");
        int number = 3;
        for (String entry : entries) {
            lines(entry + " " + ".".repeat(Math.max(8, 90 - entry.length())) + " " + number);
            number += 4;
        }
        return this;
    }

    /** Paragraphs and headings (those that begin with #) in two columns, page after page. */
    Sheets twoColumns(List<String> blocks) {
        float column = (width() - GUTTER) / 2;
        float top = y;
        float x = MARGIN;
        float bottom = Math.max(MARGIN + 20, top - height(blocks, column) / 2);
        for (String block : blocks) {
            boolean heading = block.startsWith("#");
            PDFont font = heading ? look.bold() : look.plain();
            float size = heading ? look.size() + 1 : look.size();
            marks.open(heading ? "H3" : "P");
            for (String line : Pen.wrap(block.replaceFirst("^# *", ""), font, size, column)) {
                if (y < bottom) {
                    if (x > MARGIN) {
                        page();
                        top = y;
                        bottom = MARGIN + 20;
                        x = MARGIN;
                    } else {
                        x = MARGIN + column + GUTTER;
                        y = top;
                    }
                }
                print(font, size, x, line);
                y -= size * 1.25f;
            }
            marks.close();
            y -= look.size() * 0.7f;
        }
        y = bottom - look.size() * 2;
        return this;
    }

    private float height(List<String> blocks, float column) {
        float height = 0;
        for (String block : blocks) {
            height += Pen.wrap(block, look.plain(), look.size(), column).size() * look.size() * 1.25f
                    + look.size() * 0.7f;
        }
        return height;
    }

    Sheets table(Grid grid) {
        room(70);
        marks.open("Table");
        titles(grid);
        for (List<String> row : grid.rows) {
            row(grid, row, look.plain());
        }
        marks.close();
        y -= 14;
        return this;
    }

    private void titles(Grid grid) {
        row(grid, grid.titles, look.bold());
    }

    private void row(Grid grid, List<String> row, PDFont font) {
        float size = look.size() - 1;
        boolean band = row.size() == 1;
        PDStructureElement tr = marks.open("TR");
        List<PDStructureElement> tags = cells(grid, row, tr, font);
        List<List<String>> cells = new ArrayList<>();
        int most = 0;
        for (int i = 0; i < row.size(); i++) {
            float width = band ? grid.width() : grid.widths[i];
            cells.add(Pen.wrap(row.get(i), band ? look.bold() : font, size, width - 8));
            most = Math.max(most, cells.getLast().size());
        }
        if (y < MARGIN + 30) {
            broken(grid, font);
        }
        float top = y + size;
        for (int line = 0; line < most; line++) {
            if (y < MARGIN + 10) {
                frame(grid, band, top, y + size - 2);
                broken(grid, font);
                top = y + size;
            }
            float x = MARGIN;
            for (int i = 0; i < cells.size(); i++) {
                int down = grid.middle ? line - (most - cells.get(i).size()) / 2 : line;
                if (down >= 0 && down < cells.get(i).size()) {
                    marks.goTo(tags.get(i));
                    print(band ? look.bold() : font, size, x + 4, cells.get(i).get(down));
                }
                x += grid.widths[i];
            }
            y -= size * 1.2f;
        }
        y -= 5;
        frame(grid, band, top + 2, y + size + 2);
        y -= 2;
        marks.goTo(tr);
        marks.close();
    }

    private List<PDStructureElement> cells(Grid grid, List<String> row, PDStructureElement tr, PDFont font) {
        List<PDStructureElement> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            marks.goTo(tr);
            cells.add(marks.open(font == look.bold() ? "TH" : "TD", row.size() == 1 ? grid.widths.length : 1));
        }
        return cells;
    }

    private void broken(Grid grid, PDFont font) {
        page();
        if (grid.repeated && font != look.bold()) {
            repeatsTitles = true;
            titles(grid);
            repeatsTitles = false;
        }
    }

    private void frame(Grid grid, boolean band, float top, float bottom) {
        if (grid.lines == Grid.Lines.NONE) {
            return;
        }
        float right = MARGIN + grid.width();
        stroke(MARGIN, top, right, top);
        stroke(MARGIN, bottom, right, bottom);
        if (grid.lines == Grid.Lines.ALL) {
            float x = MARGIN;
            for (float width : grid.widths) {
                if (x == MARGIN || !band) {
                    stroke(x, top, x, bottom);
                }
                x += width;
            }
            stroke(right, top, right, bottom);
        }
    }

    private void stroke(float x0, float y0, float x1, float y1) {
        try {
            stream.setLineWidth(0.5f);
            stream.moveTo(x0, y0);
            stream.lineTo(x1, y1);
            stream.stroke();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void block(String paragraph, float x, float width) {
        for (String line : Pen.wrap(paragraph, look.plain(), look.size(), width)) {
            room(look.size());
            print(look.plain(), look.size(), x, line);
            y -= look.size() * 1.3f;
        }
    }

    private void room(float height) {
        if (stream == null || y - height < MARGIN) {
            page();
        }
    }

    private float width() {
        return format.getWidth() - 2 * MARGIN;
    }

    private void print(PDFont font, float size, float x, String text) {
        if (repeatsTitles) {
            Marks.artifact(stream, () -> Pen.print(stream, font, size, x, y, text));
        } else {
            marks.content(stream, () -> Pen.print(stream, font, size, x, y, text));
        }
    }

    private void close() throws IOException {
        if (stream != null) {
            stream.close();
        }
    }

    byte[] bytes() {
        try (document) {
            close();
            int number = 1;
            for (PDPage page : document.getPages()) {
                furnish(page, number++);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void furnish(PDPage page, int number) throws IOException {
        try (PDPageContentStream on = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
            Marks.artifact(on, () -> furnish(on, page.getMediaBox().getHeight(), number));
        }
    }

    private void furnish(PDPageContentStream on, float height, int number) {
        if (number > 1 && !look.header().isEmpty()) {
            Pen.print(on, look.plain(), 8, MARGIN, height - 34, look.header());
        }
        if (!look.footer().isEmpty()) {
            Pen.print(on, look.plain(), 8, MARGIN, 30, look.footer() + " | " + number);
        }
        float x = 110;
        for (String piece :
                look.mark().isEmpty() ? List.<String>of() : List.of(look.mark().split(" "))) {
            Pen.printPale(on, look.bold(), 30, x, height / 2, piece);
            x += 120;
        }
    }
}
