package dev.vetted.reports.reading.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An element of the structure tree of a tagged PDF: what the program that wrote the document says a piece of its text
 * is. That is a claim, which holds only as far as it agrees with what is printed.
 */
public final class Tag {

    /** Text that no element of a tree claims. */
    public static final Tag NONE = new Tag(Kind.NONE, null, 0, 0, Span.SINGLE);

    /** Text that is said to be no part of the content: headers, footers, marks. */
    public static final Tag ARTIFACT = new Tag(Kind.ARTIFACT, null, 0, 0, Span.SINGLE);

    /** What an element can be, as far as reading a report needs it. */
    public enum Kind {
        NONE,
        ARTIFACT,
        TABLE,
        ROW,
        TITLE_CELL,
        CELL,
        HEADING,
        PARAGRAPH,
        ITEM,
        CONTENTS,
        /** Whatever only groups other elements or parts of a line. */
        OTHER
    }

    /** Over how many columns and rows a cell reaches. */
    public record Span(int columns, int rows) {

        public static final Span SINGLE = new Span(1, 1);
    }

    private final Kind kind;
    private final @Nullable Tag parent;
    private final int order;
    private final int level;
    private final Span span;
    private final @Nullable Tag cell;
    private final List<Tag> children = new ArrayList<>();

    private Tag(Kind kind, @Nullable Tag parent, int order, int level, Span span) {
        this.kind = kind;
        this.parent = parent;
        this.order = order;
        this.level = level;
        this.span = span;
        boolean own = kind == Kind.CELL || kind == Kind.TITLE_CELL;
        this.cell = own ? this : parent == null || kind == Kind.TABLE ? null : parent.cell;
    }

    /** The root of a tree. */
    static Tag root() {
        return new Tag(Kind.OTHER, null, 0, 0, Span.SINGLE);
    }

    /**
     * A new last child.
     *
     * @param number position of the element among all elements of the tree
     * @param depth of a heading: 1 for H1, 0 if it is not told
     */
    Tag child(Kind ofKind, int number, int depth, Span over) {
        Tag child = new Tag(ofKind, this, number, depth, over);
        children.add(child);
        return child;
    }

    public Kind kind() {
        return kind;
    }

    /** Position among all elements of the tree, which is the order of reading. */
    public int order() {
        return order;
    }

    /** The level of a heading: 1 for H1, 0 if it is not told. */
    public int level() {
        return level;
    }

    public Span span() {
        return span;
    }

    public List<Tag> children() {
        return Collections.unmodifiableList(children);
    }

    /** True for an element of the tree. */
    public boolean isContent() {
        return kind != Kind.NONE && kind != Kind.ARTIFACT;
    }

    /** True if text of the other stands in the same cell of the same table, or both stand in none. */
    public boolean sharesCell(Tag other) {
        return cell == other.cell;
    }

    /** This element or the nearest one around it of that kind. */
    public Optional<Tag> nearest(Kind wanted) {
        return nearest(tag -> tag.kind == wanted);
    }

    Optional<Tag> nearest(Predicate<Tag> wanted) {
        Tag tag = this;
        while (tag != null && !wanted.test(tag)) {
            tag = tag.parent;
        }
        return Optional.ofNullable(tag);
    }

    /** The cells in which the text stands, the innermost first; several where a table stands in a cell of another. */
    public List<Tag> cells() {
        List<Tag> cells = new ArrayList<>();
        for (Tag tag = this; tag != null; tag = tag.parent) {
            if (tag.kind == Kind.CELL || tag.kind == Kind.TITLE_CELL) {
                cells.add(tag);
            }
        }
        return cells;
    }

    /** The tables in which the text stands, the outermost first. */
    public List<Tag> tables() {
        List<Tag> tables = new ArrayList<>();
        for (Tag tag = this; tag != null; tag = tag.parent) {
            if (tag.kind == Kind.TABLE) {
                tables.addFirst(tag);
            }
        }
        return tables;
    }
}
