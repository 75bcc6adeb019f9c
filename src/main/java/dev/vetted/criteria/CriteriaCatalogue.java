package dev.vetted.criteria;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The 61 criteria of the edition of 2017 with labels in our own words; the standard's wording is not shipped. */
public final class CriteriaCatalogue {

    private static final String RESOURCE = "trust-services-criteria-2017.csv";

    private final Map<CriterionId, String> labels;

    private CriteriaCatalogue(Map<CriterionId, String> labels) {
        this.labels = Collections.unmodifiableMap(labels);
    }

    /** Loads the catalogue of the edition of 2017. */
    public static CriteriaCatalogue edition2017() {
        try (InputStream in = CriteriaCatalogue.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The criteria catalogue " + RESOURCE + " is missing from the build.");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<CriterionId, String> labels = new TreeMap<>();
            lines.lines().skip(1).filter(line -> !line.isBlank()).forEach(line -> {
                String[] cells = line.split(",", 4);
                labels.put(CriterionId.of(cells[0]), unquoted(cells[3]));
            });
            return new CriteriaCatalogue(labels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unquoted(String cell) {
        return cell.startsWith("\"") && cell.endsWith("\"")
                ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
                : cell;
    }

    public boolean contains(CriterionId id) {
        return labels.containsKey(id);
    }

    /** All ids in the order of the catalogue. */
    public Collection<CriterionId> ids() {
        return labels.keySet();
    }

    /** The ids of one category. */
    public List<CriterionId> ids(TrustServicesCategory category) {
        return labels.keySet().stream().filter(id -> id.category() == category).toList();
    }

    /** Our own label for a criterion. */
    public Optional<String> label(CriterionId id) {
        return Optional.ofNullable(labels.get(id));
    }
}
