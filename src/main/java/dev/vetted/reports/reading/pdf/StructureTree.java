package dev.vetted.reports.reading.pdf;

import dev.vetted.reports.reading.pdf.Tag.Kind;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * The structure tree of a tagged PDF: which element claims which marked content of which page. A tree that is cyclic,
 * too deep, too large or broken counts as none, since the text can be read without it.
 */
final class StructureTree {

    private static final int MOST_ELEMENTS = 400_000;
    private static final int DEEPEST = 120;

    private final Budget budget;
    private final ElementKinds kinds;
    private final Map<COSBase, Map<Integer, Tag>> claims = new IdentityHashMap<>();
    private final Map<Tag, String> replacements = new IdentityHashMap<>();
    private final Set<COSBase> visited = Collections.newSetFromMap(new IdentityHashMap<>());
    private int elements;
    private boolean unsound;

    private StructureTree(COSDictionary root, Budget budget) {
        this.budget = budget;
        this.kinds = new ElementKinds(root);
    }

    /** The tree of a document, an empty one if it has none or says itself that it is not to be relied on. */
    static StructureTree of(PDDocument document, Budget budget) throws Budget.Exhausted {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary root = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        COSDictionary marks = catalog.getCOSDictionary(COSName.MARK_INFO);
        boolean suspect = marks != null && marks.getBoolean(COSName.getPDFName("Suspects"), false);
        StructureTree tree = new StructureTree(root == null ? new COSDictionary() : root, budget);
        if (root != null && !suspect) {
            tree.readFrom(root);
        }
        return tree;
    }

    private void readFrom(COSDictionary root) throws Budget.Exhausted {
        try {
            visited.add(root);
            children(root.getDictionaryObject(COSName.K), Tag.root(), null, 0);
        } catch (Budget.Exhausted e) {
            throw e;
        } catch (RuntimeException e) {
            unsound = true;
        }
        visited.clear();
        if (unsound) {
            claims.clear();
            replacements.clear();
        }
    }

    /**
     * The element that claims a piece of marked content, {@link Tag#NONE} if none or more than one does.
     *
     * @param owner the dictionary of the page, or the stream of the form, whose content it is
     */
    Tag tag(COSBase owner, int contentId) {
        return claims.getOrDefault(owner, Map.of()).getOrDefault(contentId, Tag.NONE);
    }

    /** True if some content of that page or form is claimed. */
    boolean knows(COSBase owner) {
        return claims.containsKey(owner);
    }

    /** Elements whose text is said to be another than the one that is printed. */
    Map<Tag, String> replacements() {
        return replacements;
    }

    private void children(@Nullable COSBase kids, Tag parent, @Nullable COSDictionary page, int depth)
            throws Budget.Exhausted {
        if (kids instanceof COSArray array) {
            for (COSBase kid : array) {
                child(kid instanceof COSObject reference ? reference.getObject() : kid, parent, page, depth);
            }
        } else {
            child(kids, parent, page, depth);
        }
    }

    private void child(@Nullable COSBase kid, Tag parent, @Nullable COSDictionary page, int depth)
            throws Budget.Exhausted {
        budget.spend();
        if (unsound) {
            return;
        }
        if (kid instanceof COSInteger contentId && page != null) {
            claim(page, contentId.intValue(), parent);
        } else if (kid instanceof COSDictionary dictionary) {
            COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
            COSDictionary on = own == null ? page : own;
            if (dictionary.containsKey(COSName.MCID)) {
                COSBase stream = dictionary.getDictionaryObject(COSName.getPDFName("Stm"));
                claim(stream == null ? on : stream, dictionary.getInt(COSName.MCID), parent);
            } else if (dictionary.containsKey(COSName.S)) {
                element(dictionary, parent, on, depth);
            }
        }
    }

    private void element(COSDictionary element, Tag parent, @Nullable COSDictionary page, int depth)
            throws Budget.Exhausted {
        elements++;
        if (depth > DEEPEST || elements > MOST_ELEMENTS || !visited.add(element)) {
            unsound = true;
            return;
        }
        Kind kind = kinds.kind(element);
        boolean cell = kind == Kind.CELL || kind == Kind.TITLE_CELL;
        Tag tag = parent.child(
                kind,
                elements,
                kind == Kind.HEADING ? kinds.level(element) : 0,
                cell ? kinds.span(element) : Tag.Span.SINGLE);
        String replacement = element.getString(COSName.ACTUAL_TEXT);
        if (replacement != null) {
            replacements.put(tag, replacement);
        }
        children(element.getDictionaryObject(COSName.K), tag, page, depth + 1);
    }

    private void claim(@Nullable COSBase owner, int contentId, Tag tag) {
        if (owner != null) {
            claims.computeIfAbsent(owner, key -> new HashMap<>()).merge(contentId, tag, (a, b) -> Tag.NONE);
        }
    }
}
