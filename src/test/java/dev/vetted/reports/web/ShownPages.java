package dev.vetted.reports.web;

import dev.vetted.reports.ShownPage;
import dev.vetted.reports.reading.pages.Mark;
import dev.vetted.shared.Sha256;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A page of a report as a person sees it. */
public final class ShownPages {

    private ShownPages() {}

    /** The third of fourteen, with the end of the period on it. */
    public static ShownPage third() {
        byte[] png = {1, 2, 3};
        Mark mark = new Mark(
                3, new BigDecimal("0.1"), new BigDecimal("0.2"), new BigDecimal("0.3"), new BigDecimal("0.02"));
        return new ShownPage(
                Sha256.of("a report"),
                3,
                14,
                png,
                Sha256.of(png),
                Map.of("periodEnd", List.of(mark), "warnings[0]", List.of()));
    }
}
