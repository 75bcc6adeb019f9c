package dev.vetted.reports.reading.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Finds what a document holds besides its pages. Nothing of it is run or opened. */
public final class DocumentParts {

    /** More dictionaries than these are not looked into; an honest report has some for each link and each field. */
    private static final int MOST_LOOKED_INTO = 100_000;

    private final Map<Part, Found> found = new EnumMap<>(Part.class);
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSDictionary> open = new ArrayDeque<>();
    private @Nullable Integer page;

    /** @param pages those that are looked at */
    DocumentParts(PDDocument document, List<PDPage> pages) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog(catalog);
        for (int i = 0; i < pages.size(); i++) {
            page = i + 1;
            page(pages.get(i).getCOSObject());
        }
    }

    /** One for each part that there is. */
    List<Found> found() {
        return List.copyOf(found.values());
    }

    private void catalog(COSDictionary catalog) {
        actions(catalog, "OpenAction");
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        if (names != null) {
            noteIf(names.containsKey("JavaScript"), Part.SCRIPT);
            noteIf(names.containsKey("EmbeddedFiles"), Part.FILE);
        }
        noteIf(catalog.containsKey(COSName.AF), Part.FILE);
        COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
        if (form != null) {
            noteIf(form.containsKey("XFA"), Part.FORM);
            all(form.getDictionaryObject(COSName.FIELDS), open);
            while (!open.isEmpty()) {
                COSDictionary field = open.pop();
                actions(field, "A");
                all(field.getDictionaryObject(COSName.KIDS), open);
            }
        }
    }

    private void page(COSDictionary dictionary) {
        actions(dictionary, "A");
        Deque<COSDictionary> annotations = new ArrayDeque<>();
        all(dictionary.getDictionaryObject(COSName.ANNOTS), annotations);
        for (COSDictionary annotation : annotations) {
            switch (Optional.ofNullable(annotation.getNameAsString(COSName.SUBTYPE))
                    .orElse("")) {
                case "FileAttachment" -> note(Part.FILE);
                case "RichMedia", "Movie", "Screen", "Sound", "3D" -> note(Part.MEDIA);
                default -> actions(annotation, "A");
            }
        }
    }

    /** The action under a key, those that events start, and those that follow. */
    private void actions(COSDictionary of, String key) {
        Deque<COSDictionary> actions = new ArrayDeque<>();
        all(of.getDictionaryObject(COSName.getPDFName(key)), actions);
        COSDictionary onEvents = of.getCOSDictionary(COSName.AA);
        if (onEvents != null) {
            onEvents.keySet().forEach(event -> all(onEvents.getDictionaryObject(event), actions));
        }
        while (!actions.isEmpty()) {
            COSDictionary action = actions.pop();
            action(action, key);
            all(action.getDictionaryObject("Next"), actions);
        }
    }

    private void action(COSDictionary action, String key) {
        noteIf(action.containsKey("JS"), Part.SCRIPT);
        switch (Optional.ofNullable(action.getNameAsString(COSName.S)).orElse("")) {
            case "JavaScript" -> note(Part.SCRIPT);
            case "Launch" -> note(Part.PROGRAM);
            case "SubmitForm", "ImportData" -> note(Part.SENDING);
            case "GoToE" -> note(Part.FILE);
            case "Rendition", "Movie", "Sound", "RichMediaExecute" -> note(Part.MEDIA);
            // A link that a reader clicks is as good as print; one that opens by itself is not.
            case "URI", "GoToR" -> noteIf(key.equals("OpenAction"), Part.SENDING);
            default -> {
                // The others move within the document.
            }
        }
    }

    /** The dictionary, or those of the array, unless looked into before. */
    private void all(@Nullable COSBase base, Deque<COSDictionary> into) {
        if (base instanceof COSDictionary dictionary) {
            if (seen.size() < MOST_LOOKED_INTO && seen.add(dictionary)) {
                into.push(dictionary);
            }
        } else if (base instanceof COSArray array) {
            for (int i = 0; i < array.size() && seen.size() < MOST_LOOKED_INTO; i++) {
                if (array.getObject(i) instanceof COSDictionary dictionary && seen.add(dictionary)) {
                    into.push(dictionary);
                }
            }
        }
    }

    private void noteIf(boolean there, Part part) {
        if (there) {
            note(part);
        }
    }

    private void note(Part part) {
        found.putIfAbsent(part, new Found(part, page));
    }

    /**
     * A part that there is.
     *
     * @param page the first page that has it; none if it belongs to the document
     */
    public record Found(Part part, @Nullable Integer page) {}

    /** What a document may hold besides pages. */
    public enum Part {
        SCRIPT("The file holds a script. It was not run; ask the sender what a report needs one for."),
        PROGRAM("The file asks to start a program or open another file. Nothing was started; ask the sender why."),
        FILE("The file holds other files. They were not opened and are no part of this reading; upload what belongs to"
                + " the review on its own."),
        SENDING("The file sends data or opens an address by itself. Nothing was sent; ask the sender why."),
        FORM("The file holds a form whose content is made by a program. What it would show was not read; ask for a copy"
                + " printed to PDF."),
        MEDIA("The file holds sound, film or other moving content. It was not played.");

        private final String message;

        Part(String message) {
            this.message = message;
        }

        /** What there is, what was done about it and what to do next. */
        public String message() {
            return message;
        }
    }
}
