package dev.vetted.tracking.web.pages;

import dev.vetted.shared.web.Tag;

/** One passage through an element in the history of an instance. */
record VisitRow(
        String element, String who, String enteredAt, String leftAt, Tag state, String outcome, String problem) {}
