package dev.vetted.reports.reading.pdf;

import dev.vetted.reports.reading.pdf.Tag.Kind;
import dev.vetted.reports.reading.pdf.Tag.Span;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/** Tells what the elements of one structure tree are; a writer may use names of its own and map them to the usual ones. */
final class ElementKinds {

    private static final int MOST_MAPPINGS = 8;
    private static final int MOST_SPANNED = 1000;
    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("Table", Kind.TABLE),
            Map.entry("TR", Kind.ROW),
            Map.entry("TH", Kind.TITLE_CELL),
            Map.entry("TD", Kind.CELL),
            Map.entry("Title", Kind.HEADING),
            Map.entry("P", Kind.PARAGRAPH),
            Map.entry("LI", Kind.ITEM),
            Map.entry("TOC", Kind.CONTENTS));

    private final @Nullable COSDictionary roles;
    private final @Nullable COSDictionary classes;

    ElementKinds(COSDictionary root) {
        this.roles = root.getCOSDictionary(COSName.ROLE_MAP);
        this.classes = root.getCOSDictionary(COSName.getPDFName("ClassMap"));
    }

    Kind kind(COSDictionary element) {
        String name = name(element);
        return isHeading(name) ? Kind.HEADING : KINDS.getOrDefault(name, Kind.OTHER);
    }

    /** The level of a heading, 0 for one that tells none. */
    int level(COSDictionary element) {
        String name = name(element);
        return isHeading(name) && name.length() > 1 ? Integer.parseInt(name.substring(1)) : 0;
    }

    private String name(COSDictionary element) {
        String name = String.valueOf(element.getNameAsString(COSName.S));
        for (int i = 0; i < MOST_MAPPINGS && roles != null && !isStandard(name); i++) {
            String mapped = roles.getNameAsString(name);
            if (mapped == null) {
                return name;
            }
            name = mapped;
        }
        return name;
    }

    private static boolean isStandard(String name) {
        return KINDS.containsKey(name) || isHeading(name);
    }

    private static boolean isHeading(String name) {
        return name.equals("H") || name.length() == 2 && name.charAt(0) == 'H' && Character.isDigit(name.charAt(1));
    }

    Span span(COSDictionary cell) {
        int columns = attribute(cell, COSName.getPDFName("ColSpan"));
        int rows = attribute(cell, COSName.getPDFName("RowSpan"));
        return columns == 1 && rows == 1 ? Span.SINGLE : new Span(columns, rows);
    }

    /** A number that stands in the attributes of the element or in those of one of its classes; 1 if in none. */
    private int attribute(COSDictionary element, COSName name) {
        int own = in(element.getDictionaryObject(COSName.A), name);
        int found = own > 0 || classes == null ? own : inClasses(element.getDictionaryObject(COSName.C), name);
        return Math.clamp(found, 1, MOST_SPANNED);
    }

    private int inClasses(@Nullable COSBase names, COSName name) {
        if (names instanceof COSName one && classes != null) {
            return in(classes.getDictionaryObject(one), name);
        }
        int found = 0;
        if (names instanceof COSArray array) {
            for (int i = 0; i < array.size() && found == 0; i++) {
                found = array.getObject(i) instanceof COSName one ? inClasses(one, name) : 0;
            }
        }
        return found;
    }

    private static int in(@Nullable COSBase attributes, COSName name) {
        if (attributes instanceof COSDictionary dictionary) {
            return dictionary.getInt(name, 0);
        }
        int found = 0;
        if (attributes instanceof COSArray array) {
            for (COSBase entry : array) {
                COSBase one = entry instanceof COSObject reference ? reference.getObject() : entry;
                found = found == 0 && one instanceof COSDictionary dictionary ? dictionary.getInt(name, 0) : found;
            }
        }
        return found;
    }
}
