package dev.vetted.tracking.web.pages;

import java.util.List;

/**
 * Where an instance stands, for its picture and in words.
 *
 * @param active ids of the elements it stands at, with blanks between them
 * @param passed ids of the elements it has left, with blanks between them
 */
record Position(
        InstanceRow instance,
        boolean running,
        String active,
        String passed,
        List<VisitRow> visits,
        List<InstanceRow> children) {}
