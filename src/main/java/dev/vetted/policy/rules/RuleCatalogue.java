package dev.vetted.policy.rules;

import dev.vetted.shared.Json;
import dev.vetted.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;

/** All rules, in the order in which a reviewer goes through them. */
public final class RuleCatalogue {

    private static final String RESOURCE = "rule-catalogue.json";
    private static final RuleCatalogue SHIPPED = read();

    private final Map<RuleId, Rule> rules;
    private final Sha256 version;

    private RuleCatalogue(List<Rule> rules) {
        Map<RuleId, Rule> byId = new LinkedHashMap<>();
        rules.forEach(rule -> {
            if (byId.put(rule.id(), rule) != null) {
                throw new IllegalStateException("The rule catalogue has " + rule.id() + " twice.");
            }
        });
        this.rules = Collections.unmodifiableMap(byId);
        this.version = Sha256.of(Json.write(rules));
    }

    /** The catalogue of this release. */
    public static RuleCatalogue shipped() {
        return SHIPPED;
    }

    private static RuleCatalogue read() {
        try (InputStream in = RuleCatalogue.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The rule catalogue " + RESOURCE + " is missing from the build.");
            }
            String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new RuleCatalogue(Json.read(json, new TypeReference<List<Rule>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    public Optional<Rule> find(RuleId id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** Names the content: any change of a rule gives another. */
    public Sha256 version() {
        return version;
    }
}
