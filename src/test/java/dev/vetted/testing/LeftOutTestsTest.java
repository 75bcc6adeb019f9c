package dev.vetted.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;
import org.junit.platform.launcher.TestIdentifier;

class LeftOutTestsTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final LeftOutTests listener = new LeftOutTests(new PrintStream(printed, true, StandardCharsets.UTF_8));

    @Test
    void eachReasonStandsOnceAboveWhatItLeftOut() {
        listener.executionSkipped(test("second"), "No server");
        listener.executionSkipped(test("first"), "No server");
        listener.executionSkipped(test("third"), "No browser");

        listener.print();

        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("Left out:", "  No browser", "    third", "  No server", "    first", "    second");
    }

    @Test
    void aCompleteRunSaysNothing() {
        listener.print();

        assertThat(printed.size()).isZero();
    }

    private static TestIdentifier test(String name) {
        return TestIdentifier.from(new EngineDescriptor(UniqueId.forEngine(name), name));
    }
}
