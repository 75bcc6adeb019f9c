package dev.vetted.reports.reading.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Walks through the content of one page and notes glyphs, straight lines and pictures. */
final class GlyphCollector extends PDFGraphicsStreamEngine {

    private static final int MAX_GLYPHS = 60_000;

    /** Its content is unpacked and parsed each time that it is drawn. */
    private static final int FORM = 100;

    private final ViewerFrame frame;
    private final Budget budget;
    private final Ink ink;
    private final List<RawGlyph> glyphs = new ArrayList<>();
    private final PathTracer paths;
    private final Characters characters = new Characters();
    private final Map<PDFont, Boolean> bold = new IdentityHashMap<>();
    private final List<float[]> pictures = new ArrayList<>();
    private final Set<COSBase> drawn = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean brokenOperators;
    private final MarkedContent marks;
    private int run;

    GlyphCollector(PDPage page, StructureTree tree, Budget budget) {
        super(page);
        this.frame = new ViewerFrame(page);
        this.budget = budget;
        this.ink = new Ink();
        this.paths = new PathTracer(frame, ink);
        this.marks = new MarkedContent(tree, page.getCOSObject(), glyphs);
    }

    List<RawGlyph> glyphs() {
        return glyphs;
    }

    ViewerFrame frame() {
        return frame;
    }

    PathTracer paths() {
        return paths;
    }

    List<float[]> pictures() {
        return pictures;
    }

    MarkedContent marks() {
        return marks;
    }

    /** Whether an operator of the page made no sense, so that something may be missing. */
    boolean metBrokenOperators() {
        return brokenOperators;
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException failure)
            throws IOException {
        if (failure instanceof Budget.Exhausted) {
            // Else it would end the innermost drawing only.
            throw failure;
        }
        brokenOperators = true;
        super.operatorException(operator, operands, failure);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.spend();
        super.processOperator(operator, operands);
    }

    /** A drawing within a drawing; one that holds itself is left out. */
    @Override
    public void showForm(PDFormXObject form) throws IOException {
        budget.spend(FORM);
        if (!drawn.add(form.getCOSObject())) {
            brokenOperators = true;
            return;
        }
        marks.enter(form.getCOSObject());
        try {
            super.showForm(form);
        } finally {
            marks.leave();
            drawn.remove(form.getCOSObject());
        }
    }

    @Override
    public void beginMarkedContentSequence(COSName name, COSDictionary properties) {
        marks.begin(name, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        marks.end();
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        marks.enter(form.getCOSObject());
        super.showTransparencyGroup(form);
        marks.leave();
    }

    @Override
    public void showTextString(byte[] string) throws IOException {
        run++;
        super.showTextString(string);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        budget.spend();
        if (glyphs.size() >= MAX_GLYPHS) {
            throw new Budget.Exhausted();
        }
        String unicode = characters.of(font, code);
        Point2D.Float start = frame.toViewer(matrix.getTranslateX(), matrix.getTranslateY());
        Point2D.Float plain = matrix.transformPoint(displacement.getX(), 0);
        Point2D.Float end = frame.toViewer(plain.x, plain.y);
        float size = Math.abs(matrix.getScalingFactorY());
        PDGraphicsState state = getGraphicsState();
        glyphs.add(new RawGlyph(
                unicode,
                start.x,
                start.y,
                end.x,
                end.y,
                size,
                bold.computeIfAbsent(font, GlyphCollector::isBold)
                        || state.getTextState().getRenderingMode() == RenderingMode.FILL_STROKE,
                ink.visibility(state, start, size),
                run,
                marks.tag()));
    }

    private static boolean isBold(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        return name.contains("bold") || name.contains("black") || name.contains("heavy") || name.contains("demi");
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        Point2D.Float a = frame.toViewer(matrix.getTranslateX(), matrix.getTranslateY());
        Point2D.Float corner = matrix.transformPoint(1, 1);
        Point2D.Float b = frame.toViewer(corner.x, corner.y);
        pictures.add(new float[] {Math.min(a.x, b.x), Math.min(a.y, b.y), Math.max(a.x, b.x), Math.max(a.y, b.y)});
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        paths.rectangle(p0, p2);
    }

    @Override
    public void clip(int windingRule) {
        // Clipping does not matter for where text stands.
    }

    @Override
    public void moveTo(float x, float y) {
        paths.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        paths.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        paths.jumpTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return paths.current();
    }

    @Override
    public void closePath() {
        paths.close();
    }

    @Override
    public void endPath() {
        paths.drop();
    }

    @Override
    public void strokePath() {
        paths.stroke(getGraphicsState());
    }

    @Override
    public void fillPath(int windingRule) {
        paths.fill(getGraphicsState());
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        paths.fillAndStroke(getGraphicsState());
    }

    @Override
    public void shadingFill(COSName shadingName) {
        // Shadings are decoration.
    }

    /** A glyph before it is known whether it can be seen. */
    record RawGlyph(
            String text,
            float x,
            float y,
            float endX,
            float endY,
            float size,
            boolean bold,
            Visibility visibility,
            int run,
            Tag tag) {

        RawGlyph withText(String other) {
            return new RawGlyph(other, x, y, endX, endY, size, bold, visibility, run, tag);
        }

        /** True for text that runs from left to right in the viewer. */
        boolean upright() {
            float dx = endX - x;
            float dy = endY - y;
            return dx >= 0 && Math.abs(dy) <= Math.max(0.02f, dx * 0.06f);
        }
    }

    /** Whether a reader of the page can see a glyph. */
    enum Visibility {
        PRINTED,
        FAINT,
        /** Printed in the colour of the paper, or too small to be read. */
        CONCEALED,
        /** Rendering mode 3: what text recognition puts under a picture. */
        INVISIBLE
    }
}
