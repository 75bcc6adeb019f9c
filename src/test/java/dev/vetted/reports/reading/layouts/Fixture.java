package dev.vetted.reports.reading.layouts;

/** A drawn document with what stands in it. */
record Fixture(String name, byte[] pdf, Truth truth) {

    @Override
    public String toString() {
        return name;
    }
}
