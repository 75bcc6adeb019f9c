package dev.vetted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VettedLauncherTest {

    @Test
    void oneDocumentIsReadByAVirtualMachineThatStartsFast() {
        assertThat(VettedLauncher.quickStart(List.of("-Xmx300m")))
                .containsExactly("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    }

    @Test
    void aCollectorThatWasChosenStays() {
        assertThat(VettedLauncher.quickStart(List.of("-XX:+UseParallelGC"))).containsExactly("-XX:TieredStopAtLevel=1");
    }
}
