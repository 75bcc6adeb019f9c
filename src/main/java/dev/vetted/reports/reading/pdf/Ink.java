package dev.vetted.reports.reading.pdf;

import dev.vetted.reports.reading.pdf.GlyphCollector.Visibility;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Knows what lies under the text, and so whether text in a given colour can be seen. */
final class Ink {

    private static final float SMALLEST_READABLE = 2.5f;

    private final List<Area> areas = new ArrayList<>();

    void paint(float x0, float y0, float x1, float y1, PDGraphicsState state) {
        if (areas.size() < 20_000 && x1 - x0 > 4 && y1 - y0 > 4) {
            areas.add(new Area(x0, y0, x1, y1, luminance(state.getNonStrokingColor())));
        }
    }

    Visibility visibility(PDGraphicsState state, Point2D.Float at, float size) {
        if (state.getTextState().getRenderingMode() == RenderingMode.NEITHER) {
            return Visibility.INVISIBLE;
        }
        double alpha = state.getNonStrokeAlphaConstant();
        float luminance = luminance(state.getNonStrokingColor());
        float contrast = Math.abs(luminance - background(at, size)) * (float) alpha;
        if (size < SMALLEST_READABLE || contrast < 0.06f) {
            return Visibility.CONCEALED;
        }
        return contrast < 0.4f ? Visibility.FAINT : Visibility.PRINTED;
    }

    private float background(Point2D.Float at, float size) {
        float y = at.y - size * 0.3f;
        for (int i = areas.size() - 1; i >= 0; i--) {
            Area area = areas.get(i);
            if (at.x >= area.x0 - 1 && at.x <= area.x1 + 1 && y >= area.y0 - 1 && y <= area.y1 + 1) {
                return area.luminance;
            }
        }
        return 1;
    }

    private static float luminance(PDColor color) {
        if (color == null || color.getColorSpace() instanceof PDPattern) {
            return 0;
        }
        try {
            float[] rgb = color.getColorSpace().toRGB(color.getComponents());
            return 0.3f * rgb[0] + 0.59f * rgb[1] + 0.11f * rgb[2];
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }

    private record Area(float x0, float y0, float x1, float y1, float luminance) {}
}
