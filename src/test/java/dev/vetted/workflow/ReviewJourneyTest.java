package dev.vetted.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.shared.Actor;
import dev.vetted.tasks.TaskInbox;
import dev.vetted.thirdparties.AccessKind;
import dev.vetted.thirdparties.DataClass;
import dev.vetted.thirdparties.Engagement;
import dev.vetted.thirdparties.Engagements;
import dev.vetted.thirdparties.Reviews;
import dev.vetted.thirdparties.ThirdParties;
import dev.vetted.thirdparties.Tier;
import dev.vetted.thirdparties.Use;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReviewJourneyTest extends EngineTest {

    @Autowired
    ThirdParties thirdParties;

    @Autowired
    Engagements engagements;

    @Autowired
    Reviews reviews;

    @Autowired
    TaskInbox inbox;

    @Test
    void anEngagementThatIsRequestedGetsItsTierAndAsksForAReport() {
        Actor analyst = Actor.person("ana");
        Engagement engagement = engagements.register(
                thirdParties
                        .register("Lindenow Freight, LLC", Optional.empty(), analyst)
                        .id(),
                new Use("Visibility", "tracking", DataClass.INTERNAL, AccessKind.DATA_FEED, true, 8, false, List.of()),
                "otto",
                analyst);

        engagements.request(engagement.id(), analyst);

        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(engagements.get(engagement.id()).tier()).contains(Tier.CRITICAL);
            assertThat(reviews.of(engagement.id())).hasSize(1);
            assertThat(inbox.of(reviews.of(engagement.id()).getFirst().id().value()))
                    .hasSize(1);
        });
    }
}
