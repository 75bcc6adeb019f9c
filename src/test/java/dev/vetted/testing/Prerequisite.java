package dev.vetted.testing;

import dev.vetted.reports.reading.recognition.TextRecognition;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;

/**
 * What some tests need beyond Maven and a JDK. Without it they are left out, so that the build passes on any machine;
 * where it is promised (named in {@code VETTED_TEST_REQUIRE}, a list with commas, or {@code CI=true}) they fail.
 */
enum Prerequisite {
    MYSQL(
            "mysql",
            MySqlServer::isConfigured,
            "No MySQL server: start one by `.ci/mysql start`, then run `eval \"$(.ci/mysql env)\"`"),
    CHROMIUM(
            "chromium",
            Chromium::isInstalled,
            "No Chromium: install it, or set VETTED_TEST_CHROMIUM to the path of the browser"),
    TESSERACT(
            "tesseract",
            environment -> TextRecognition.of("auto").engine().isPresent(),
            "No Tesseract: install it (Debian package tesseract-ocr), so that it is on the PATH"),
    BPMNLINT(
            "bpmnlint",
            BpmnLint::isInstalled,
            "No linter of process models: it takes npm with Node.js 20 or later, and the npm registry;"
                    + " target/bpmnlint/install.log says what went wrong");

    private final String name;
    private final Predicate<Map<String, String>> present;
    private final String remedy;

    Prerequisite(String name, Predicate<Map<String, String>> present, String remedy) {
        this.name = name;
        this.present = present;
        this.remedy = remedy;
    }

    /** @throws MissingPrerequisite if it is missing where it must not be */
    ConditionEvaluationResult check(Map<String, String> environment) {
        if (present.test(environment)) {
            return ConditionEvaluationResult.enabled(name + " is there");
        }
        if (isRequired(environment)) {
            throw new MissingPrerequisite(
                    remedy + ". Here no test may be left out (CI or VETTED_TEST_REQUIRE is set).");
        }
        return ConditionEvaluationResult.disabled(remedy);
    }

    private boolean isRequired(Map<String, String> environment) {
        String required = environment.getOrDefault("VETTED_TEST_REQUIRE", "");
        return "true".equalsIgnoreCase(environment.get("CI"))
                || Arrays.stream(required.split(",")).map(String::strip).anyMatch(name::equals);
    }

    static final class MissingPrerequisite extends IllegalStateException {

        MissingPrerequisite(String message) {
            super(message);
        }
    }
}
