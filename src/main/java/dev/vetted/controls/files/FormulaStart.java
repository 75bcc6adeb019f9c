package dev.vetted.controls.files;

/** Texts that spreadsheets take for a formula, and the apostrophe that keeps them from it. */
final class FormulaStart {

    private static final String SIGNS = "=+-@\t\r\n＝＋－＠|";

    private FormulaStart() {}

    /** The text as a spreadsheet may show it. */
    static String guarded(String text) {
        return needsGuard(text) ? "'" + text : text;
    }

    /** The text that {@link #guarded} was given. */
    static String unguarded(String text) {
        return text.startsWith("'") && needsGuard(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean needsGuard(String text) {
        return !text.isEmpty()
                && (SIGNS.indexOf(text.charAt(0)) >= 0 || text.startsWith("'") && needsGuard(text.substring(1)));
    }
}
