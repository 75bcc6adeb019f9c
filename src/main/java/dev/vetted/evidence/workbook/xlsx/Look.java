package dev.vetted.evidence.workbook.xlsx;

/** How a cell looks. A look with a colour is only ever used on a cell whose text says the same. */
public enum Look {
    TITLE,
    NOTE,
    SECTION,
    LABEL,
    HEADER,
    TEXT,
    ABSENT,
    GENERAL,
    INTEGER,
    DECIMAL,
    PERCENT,
    DAY,
    MOMENT,
    LAPSE,
    LINK,
    BACK,
    FAVOURABLE,
    ATTENTION,
    ADVERSE,
    NEUTRAL
}
