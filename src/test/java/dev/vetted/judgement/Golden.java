package dev.vetted.judgement;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.vetted.scoping.RequiredAssurance;
import dev.vetted.scoping.ScopeVerdict;
import dev.vetted.shared.Json;
import dev.vetted.thirdparties.AccessKind;
import dev.vetted.thirdparties.DataClass;
import dev.vetted.thirdparties.Engagement;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import dev.vetted.thirdparties.Tier;
import dev.vetted.thirdparties.Use;
import dev.vetted.triage.Factor;
import dev.vetted.triage.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.core.type.TypeReference;

/** What is to be concluded from one report for each engagement, as written by hand. */
record Golden(
        String document,
        LocalDate asOf,
        Map<String, Expected> every,
        Expected later,
        Map<String, Wanted> subservice,
        Map<String, Deviation> exceptions,
        Map<String, Judgement> engagements) {

    private static final Path FOLDER = Path.of("src/test/resources/judgements");

    /** The verdicts that are right, and why. */
    record Expected(String verdict, String reason) {

        List<ScopeVerdict> permitted() {
            return Arrays.stream(verdict.split(" or "))
                    .map(ScopeVerdict::valueOf)
                    .toList();
        }
    }

    /** Whether a provider's own report is wanted. */
    record Wanted(boolean wanted, String reason) {}

    /** What of an exception does not depend on our use. */
    record Deviation(int criticality, BigDecimal upperBound, Map<Factor, Integer> adds, String reason) {}

    /** What an exception means to an engagement. */
    record Rated(int relevance, Severity severity, String reason) {}

    /** What a report means to an engagement. */
    record Judgement(Map<String, Expected> rows, Map<String, Rated> exceptions) {}

    /** What we use a service for. */
    record Purpose(
            String description,
            Tier tier,
            DataClass data,
            AccessKind access,
            boolean criticalFunction,
            int tolerableOutageHours,
            boolean processesTransactions,
            @JsonProperty("reason") String why,
            RequiredAssurance required) {

        /** The use of a service by the name that the report gives it. */
        Engagement of(String organization, String service) {
            return new Engagement(
                    ThirdPartyFixtures.ENGAGEMENT,
                    ThirdPartyFixtures.THIRD_PARTY,
                    organization,
                    new Use(
                            service,
                            description,
                            data,
                            access,
                            criticalFunction,
                            tolerableOutageHours,
                            processesTransactions,
                            List.of()),
                    "Head of Operations",
                    Engagement.Status.UNDER_REVIEW,
                    Optional.of(tier),
                    Optional.of(why));
        }
    }

    static Map<String, Purpose> purposes() {
        return Json.read(json(FOLDER.resolve("engagements.yaml")), new TypeReference<>() {});
    }

    static Golden of(String name) {
        return Json.read(json(FOLDER.resolve(name + ".yaml")), Golden.class);
    }

    /** The names of all documents with a judgement, in order. */
    static Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(it -> it.getFileName().toString())
                    .filter(it -> it.endsWith(".yaml") && !it.equals("engagements.yaml"))
                    .map(it -> it.replace(".yaml", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static String json(Path file) {
        try {
            return Json.write(yaml().<Object>load(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Dates stay text. */
    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        DumperOptions dumping = new DumperOptions();
        Resolver resolver = new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                addImplicitResolver(Tag.BOOL, BOOL, "tf");
                addImplicitResolver(Tag.INT, INT, "-+0123456789");
                addImplicitResolver(Tag.FLOAT, FLOAT, "-+0123456789.");
            }
        };
        return new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options, resolver);
    }
}
