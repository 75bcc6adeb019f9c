package dev.vetted.tracking.web.pages;

import dev.vetted.shared.web.Tag;

/**
 * A process instance in a list.
 *
 * @param standing names of the elements it stands at
 */
record InstanceRow(
        String key, String process, String engagement, String startedAt, String endedAt, Tag state, String standing) {}
