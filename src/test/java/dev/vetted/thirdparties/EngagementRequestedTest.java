package dev.vetted.thirdparties;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.shared.Actor;
import dev.vetted.testing.OnH2;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.context.ContextConfiguration;

/** The module starts with nothing but what it may depend on, and tells of a request after its commit. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@ContextConfiguration(initializers = OnH2.Schema.class)
class EngagementRequestedTest {

    private static final Actor ANNA = Actor.person("anna");

    @Autowired
    ThirdParties thirdParties;

    @Autowired
    Engagements engagements;

    @Test
    void aRequestIsPublishedOnce(Scenario scenario) {
        ThirdPartyId quillmere = thirdParties
                .register("Quillmere Cloud, Inc.", Optional.empty(), ANNA)
                .id();
        EngagementId id = engagements
                .register(quillmere, ThirdPartyFixtures.ledgerUse(), "Head of Finance", ANNA)
                .id();

        scenario.stimulate(() -> engagements.request(id, ANNA))
                .andWaitForEventOfType(Engagement.Requested.class)
                .toArriveAndVerify((requested, engagement) -> {
                    assertThat(requested.engagement()).isEqualTo(id);
                    assertThat(engagement.status()).isEqualTo(Engagement.Status.UNDER_REVIEW);
                });
    }
}
