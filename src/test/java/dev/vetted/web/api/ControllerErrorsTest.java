package dev.vetted.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.TEXT_PLAIN;

import dev.vetted.web.security.ApiSlice;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@ApiSlice(ControllerErrorsTest.Stubborn.class)
@Import(ControllerErrorsTest.Stubborn.class)
@ExtendWith(OutputCaptureExtension.class)
@WithMockUser(roles = "ANALYST")
class ControllerErrorsTest {

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({"/api/stubborn/overtaken", "/api/stubborn/twice"})
    void saysThatSomebodyElseWasFaster(String uri) {
        assertThat(mvc.get().uri(uri))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/overtaken");
    }

    @Test
    void tellsNothingOfTheInsideAndLogsItUnderTheReferenceItGives(CapturedOutput output) {
        MvcTestResult failed = mvc.get().uri("/api/stubborn/failing").exchange();

        assertThat(failed).hasStatus(HttpStatus.INTERNAL_SERVER_ERROR);
        assertThat(failed).bodyText().doesNotContain("password of the database");
        assertThat(failed).bodyJson().extractingPath("$.detail").asString().satisfies(detail -> {
            String reference = detail.replaceAll(".*the reference (\\w+),.*", "$1");
            assertThat(output).contains("Reference " + reference + ": GET /api/stubborn/failing failed.");
        });
        assertThat(output).contains("password of the database");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"name": "x"                        | The body is not valid JSON: look at line 1, column
                    {"name": "x", "due": "soon"}        | The field due cannot be read. Give a date as YYYY-MM-DD.
                    {"name": "x", "number": "many"}     | The field number cannot be read. Give a whole number.
                    {"name": "x", "number": []}         | The field number cannot be read. Give a whole number.
                    {"name": "x", "sure": "perhaps"}    | The field sure cannot be read. Give true or false.
                    {"name": "x", "texts": "one"}       | The field texts cannot be read. Give a list in square brackets.
                    {"name": "x", "texts": [{}]}        | The field texts[0] cannot be read. Give a text without control characters.
                    {"name": "a\\u0000b"}               | The field name cannot be read. Give a text without control
                    {"name": "half \\ud83d"}           | The field name cannot be read. Give a text without control
                    {"name": "x", "level": 1}           | The field level cannot be read. Permitted: LOW, HIGH.
                    {"name": "x", "level": ""}          | The field level cannot be read. Permitted: LOW, HIGH.
                    {"name": "x", "nonsense": 1}        | The field nonsense cannot be read. There is no such field.
                    []                                  | The body is of the wrong kind. Give a JSON object.
                    """)
    void saysWhatIsWrongWithABody(String body, String detail) {
        assertThat(post(body))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .startsWith(detail);
    }

    @Test
    void saysThatTheBodyIsMissing() {
        assertThat(post(""))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("The body is missing or cannot be read. Send a JSON object.");
    }

    @Test
    void refusesABodyLargerThanAnyRequestNeeds() {
        assertThat(post("{\"name\": \"" + "x".repeat(2_100_000) + "\"}")).hasStatus(HttpStatus.CONTENT_TOO_LARGE);
    }

    @Test
    void takesEveryLetterAndLineEnd() {
        assertThat(post("{\"name\": \"Größe 😀\\r\\n\\tLtd\"}")).hasStatusOk();
    }

    @Test
    void listsTheFieldsToCorrect() {
        assertThat(post("{\"name\": \" \"}"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.errors")
                .asArray()
                .hasSize(1);
    }

    @Test
    void namesAParameterThatIsMissing() {
        assertThat(mvc.get().uri("/api/stubborn/wanting"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("The parameter \"name\" is missing. Add it.");
    }

    @Test
    void saysWhatIsPossibleAtAnAddress() {
        MvcTestResult refused = mvc.delete().uri("/api/stubborn").exchange();

        assertThat(refused).hasStatus(HttpStatus.METHOD_NOT_ALLOWED).hasHeader("Allow", "POST");
        assertThat(refused)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("DELETE is not possible here. Possible: POST.");
    }

    @Test
    void saysWhichKindOfContentIsUnderstood() {
        assertThat(mvc.post().uri("/api/stubborn").contentType(TEXT_PLAIN).content("x"))
                .hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .startsWith("Content of type text/plain is not understood here. Send application/json");
    }

    @Test
    void saysThatTheApiHasNoSuchAddress() {
        assertThat(mvc.get().uri("/api/v1/nowhere"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/no-such-resource");
    }

    @Test
    void leavesOtherAddressesToTheErrorPages() {
        assertThat(mvc.get().uri("/nowhere"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .body()
                .isEmpty();
    }

    private MvcTestResult post(String body) {
        return mvc.post()
                .uri("/api/stubborn")
                .contentType(APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    /** A controller that runs into every error there is. */
    @RestController
    @RequestMapping("/api/stubborn")
    static class Stubborn {

        @GetMapping("/overtaken")
        void overtaken() {
            throw new OptimisticLockingFailureException("row 7 of table x");
        }

        @GetMapping("/twice")
        void twice() {
            throw new DuplicateKeyException("key 7 of table x");
        }

        @GetMapping("/failing")
        void failing() {
            throw new IllegalStateException("the password of the database is wrong");
        }

        @GetMapping("/wanting")
        void wanting(@RequestParam String name) {
            throw new IllegalStateException("Got the name " + name + ".");
        }

        @PostMapping(consumes = "application/json")
        Content take(@Valid @RequestBody Content content) {
            return content;
        }
    }

    record Content(
            @NotBlank String name, LocalDate due, Integer number, Boolean sure, List<String> texts, Level level) {}

    enum Level {
        LOW,
        HIGH
    }
}
