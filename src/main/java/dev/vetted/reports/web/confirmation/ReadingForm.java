package dev.vetted.reports.web.confirmation;

import dev.vetted.reports.Correction;
import dev.vetted.reports.web.CorrectionRequest;
import dev.vetted.shared.Json;
import dev.vetted.shared.Refusal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.util.MultiValueMap;
import tools.jackson.core.JacksonException;

/**
 * What a person brings to the confirmation of a reading.
 *
 * @param corrections each in the form of the API, as accepted one by one before
 * @param checked keys of what was looked at
 */
record ReadingForm(List<String> corrections, Set<String> checked) {

    static ReadingForm empty() {
        return new ReadingForm(List.of(), Set.of());
    }

    /** Taken as sent: a list of one value that holds commas would else be cut at them. */
    static ReadingForm of(MultiValueMap<String, String> sent) {
        return new ReadingForm(
                sent.getOrDefault("corrections", List.of()), new TreeSet<>(sent.getOrDefault("checked", List.of())));
    }

    /** The corrections each for itself. */
    List<ReadingForm> oneByOne() {
        return corrections.stream()
                .map(it -> new ReadingForm(List.of(it), Set.of()))
                .toList();
    }

    List<Correction> toCorrections() {
        return corrections.stream().map(ReadingForm::correction).toList();
    }

    private static Correction correction(String sent) {
        try {
            return Json.read(sent, CorrectionRequest.class).toCorrection();
        } catch (JacksonException unreadable) {
            throw new Refusal.Invalid("A correction did not arrive whole. Make it again beside its fact.");
        }
    }
}
