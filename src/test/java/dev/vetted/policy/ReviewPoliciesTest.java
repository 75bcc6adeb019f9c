package dev.vetted.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.audittrail.AuditEntry;
import dev.vetted.audittrail.AuditSubject;
import dev.vetted.audittrail.AuditTrail;
import dev.vetted.shared.Json;
import dev.vetted.shared.Refusal;
import dev.vetted.shared.Sha256;
import dev.vetted.tasks.Member;
import dev.vetted.testing.DomainTest;
import dev.vetted.testing.OnH2;
import dev.vetted.testing.OnMySql;
import dev.vetted.testing.Together;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class ReviewPoliciesTest extends DomainTest {

    private static final Member ADA = new Member("ada", Set.of(Member.ADMINS));
    private static final String STALE = "report.stale-after-months";

    @Autowired
    ReviewPolicies policies;

    @Autowired
    AuditTrail audit;

    @Test
    void theServiceStartsWithTheDefaultsAsItsFirstVersion() {
        PolicyVersion first = policies.current();

        assertThat(first.number()).isOne();
        assertThat(first.policy()).isEqualTo(ReviewPolicy.standard());
        assertThat(first.hash()).isEqualTo(Sha256.of(Json.write(first.policy().values())));
        assertThat(first.createdBy()).isEqualTo("firstPolicy");
    }

    @Test
    void startingAgainMakesNoSecondFirstVersion() throws InterruptedException {
        Together.run(List.<Callable<?>>of(this::start, this::start, this::start));

        assertThat(policies.versions()).hasSize(1);
    }

    @Test
    void servicesThatStartTogetherMakeOneFirstVersion() throws InterruptedException {
        jdbc.sql("delete from policy_version").update();
        jdbc.sql("update policy_head set number = 0").update();

        List<Object> outcomes = Together.run(List.<Callable<?>>of(this::start, this::start, this::start));

        assertThat(outcomes).containsOnly("started");
        assertThat(policies.versions()).extracting(PolicyVersion::number).containsExactly(1);
        assertThat(policies.current().policy()).isEqualTo(ReviewPolicy.standard());
    }

    @Test
    void aChangeMakesANewVersionAndLeavesTheOldOne() {
        PolicyVersion second = policies.change(ADA, 1, Map.of(STALE, " 9 "), " Our regulator wants fresher reports ");

        assertThat(policies.current()).isEqualTo(second);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.policy().report().staleAfterMonths()).isEqualTo(9);
        assertThat(second.createdBy()).isEqualTo("ada");
        assertThat(second.reason()).isEqualTo("Our regulator wants fresher reports");
        assertThat(second.hash()).isNotEqualTo(policies.version(1).hash());
        assertThat(policies.version(1).policy()).isEqualTo(ReviewPolicy.standard());
        assertThat(policies.versions()).extracting(PolicyVersion::number).containsExactly(2, 1);
    }

    @Test
    void goingBackToOldValuesIsANewVersionWithTheOldHash() {
        policies.change(ADA, 1, Map.of(STALE, "9"), "Stricter");

        PolicyVersion third = policies.change(ADA, 2, Map.of(STALE, "12"), "Too strict");

        assertThat(third.number()).isEqualTo(3);
        assertThat(third.hash()).isEqualTo(policies.version(1).hash());
    }

    @Test
    void theTrailKeepsEachValueBeforeAndAfter() {
        PolicyVersion second = policies.change(ADA, 1, Map.of(STALE, "9", "severity.TE-09", "INFO"), "Stricter");

        List<AuditEntry> entries = audit.entriesAbout(new AuditSubject("policy", "2"));
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.actor().name()).isEqualTo("ada");
            assertThat(entry.action()).isEqualTo("policy changed");
            assertThat(entry.details())
                    .containsOnly(
                            Map.entry("hash", second.hash().hex()),
                            Map.entry("reason", "Stricter"),
                            Map.entry(STALE, "12 -> 9"),
                            Map.entry("severity.TE-09", "LOW -> INFO"));
        });
    }

    @Test
    void onlyAdministratorsChangeThePolicy() {
        Member lead = new Member("carla", Set.of(Member.ANALYSTS, Member.APPROVERS, Member.AUDITORS));

        assertThatThrownBy(() -> policies.change(lead, 1, Map.of(STALE, "9"), "Stricter"))
                .isInstanceOf(Refusal.Forbidden.class)
                .hasMessageContaining("Ask one of them");
        assertThat(policies.versions()).hasSize(1);
    }

    @Test
    void aChangeThoughtOutOnAnOlderVersionIsRefused() {
        policies.change(ADA, 1, Map.of(STALE, "9"), "Stricter");

        assertThatThrownBy(() -> policies.change(ADA, 1, Map.of("tasks.approve-days", "5"), "More time"))
                .isInstanceOf(Refusal.Conflicting.class)
                .hasMessageContaining("at version 2 by now", "on version 1");
        assertThat(policies.current().policy().tasks().approveDays()).isEqualTo(3);
    }

    @Test
    void ofTwoAdministratorsAtTheSameMomentOneIsToldToLookAgain() throws InterruptedException {
        Member bob = new Member("bob", Set.of(Member.ADMINS));

        List<Object> outcomes = Together.run(List.<Callable<?>>of(
                () -> policies.change(ADA, 1, Map.of(STALE, "9"), "Stricter"),
                () -> policies.change(bob, 1, Map.of(STALE, "14"), "Milder")));

        assertThat(outcomes).hasAtLeastOneElementOfType(PolicyVersion.class);
        assertThat(outcomes).hasAtLeastOneElementOfType(Refusal.Conflicting.class);
        assertThat(policies.versions()).hasSize(2);
    }

    @Test
    void aChangeNeedsAReasonAndADifference() {
        assertThatThrownBy(() -> policies.change(ADA, 1, Map.of(STALE, "9"), " "))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessage("Say why the policy changes.");
        assertThatThrownBy(() -> policies.change(ADA, 1, Map.of(STALE, "9"), "x".repeat(2001)))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("Shorten it");
        assertThatThrownBy(() -> policies.change(ADA, 1, Map.of(STALE, "12.0"), "Stricter"))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("Nothing differs from version 1");
    }

    @Test
    void aVersionThatIsNoneIsUnknown() {
        assertThatThrownBy(() -> policies.version(2)).isInstanceOf(Refusal.Unknown.class);
    }

    @Test
    void aSettingOfALaterReleaseHasItsDefaultInAnOlderVersionAndLeavesItsHash() {
        TreeMap<String, String> older =
                new TreeMap<>(policies.current().policy().values());
        older.remove(STALE);
        older.put("report.long-gone", "7");
        String hash = Sha256.of(Json.write(older)).hex();
        jdbc.sql("update policy_version set setting_values = ?, hash = ? where number = 1")
                .params(Json.write(older), hash)
                .update();

        PolicyVersion version = policies.version(1);
        restoreTheFirst();

        assertThat(version.policy()).isEqualTo(ReviewPolicy.standard());
        assertThat(version.hash().hex()).isEqualTo(hash);
    }

    private void restoreTheFirst() {
        String values = Json.write(ReviewPolicy.standard().values());
        jdbc.sql("update policy_version set setting_values = ?, hash = ? where number = 1")
                .params(values, Sha256.of(values).hex())
                .update();
    }

    private String start() {
        policies.makeFirst();
        return "started";
    }
}

@OnH2
class ReviewPoliciesOnH2Test extends ReviewPoliciesTest {}

@OnMySql
class ReviewPoliciesOnMySqlTest extends ReviewPoliciesTest {}
