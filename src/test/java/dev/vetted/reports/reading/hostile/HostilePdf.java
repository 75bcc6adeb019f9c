package dev.vetted.reports.reading.hostile;

import java.util.function.Supplier;

/**
 * A file built to exhaust, confuse or take over whoever reads it.
 *
 * @param outcome READ, or the reason for which it is refused
 */
record HostilePdf(String name, String outcome, Supplier<byte[]> file) {

    @Override
    public String toString() {
        return name;
    }
}
