package dev.vetted.reports.reading.layouts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The controls of one firm with its ids and its words for results. */
final class Listing {

    /** One control as printed. */
    record Entry(String id, String criteria, String text, String test, String printed, String result) {}

    private final Map<Integer, String[]> special = new HashMap<>();
    private final String[] ids;
    private final String clean;

    /**
     * A listing.
     *
     * @param clean the words for a test without a deviation
     */
    Listing(String clean, String... ids) {
        this.clean = clean;
        this.ids = ids;
    }

    /** The control at that place has another result. */
    Listing result(int index, String printed, String result) {
        special.put(index, new String[] {printed, result});
        return this;
    }

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        List<Activity> all = Activity.all();
        for (int i = 0; i < all.size(); i++) {
            Activity one = all.get(i);
            String[] result = special.getOrDefault(i, new String[] {clean, "NO_EXCEPTION"});
            entries.add(new Entry(ids[i], one.criteria(), one.text(), one.test(), result[0], result[1]));
        }
        return entries;
    }

    /** Puts the controls into the truth. */
    List<Entry> into(Truth truth) {
        entries().forEach(one -> truth.control(one.id(), one.criteria(), one.text(), one.result()));
        return entries();
    }

    static String[] ids(String pattern) {
        String[] ids = new String[Activity.all().size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = pattern.formatted(i + 1);
        }
        return ids;
    }
}
