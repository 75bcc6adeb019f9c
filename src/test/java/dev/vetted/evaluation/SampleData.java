package dev.vetted.evaluation;

import dev.vetted.decisions.DecisionOutcome;
import dev.vetted.decisions.Draft;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskKind;
import dev.vetted.thirdparties.AccessKind;
import dev.vetted.thirdparties.DataClass;
import dev.vetted.thirdparties.Engagement;
import dev.vetted.thirdparties.Engagements;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.RiskFactors;
import dev.vetted.thirdparties.ThirdParties;
import dev.vetted.thirdparties.Use;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Three fictional third parties at three places of the lifecycle: decided, under review, and not yet started. */
class SampleData {

    private static final Logger LOG = LoggerFactory.getLogger(SampleData.class);

    private static final RiskFactors FACTORS = new RiskFactors(
            RiskFactors.DataVolume.MANY,
            RiskFactors.DataSubjects.EMPLOYEES,
            RiskFactors.DataLocation.OUR_JURISDICTION,
            RiskFactors.Answer.NO,
            RiskFactors.ExitEffort.MONTHS,
            RiskFactors.Answer.NO,
            RiskFactors.Answer.NO,
            RiskFactors.Answer.NO,
            RiskFactors.SupplyChain.DIRECT,
            RiskFactors.Answer.NO,
            RiskFactors.Answer.NO,
            240);

    private final ThirdParties thirdParties;
    private final Engagements engagements;
    private final SampleReview sample;

    SampleData(ThirdParties thirdParties, Engagements engagements, SampleReview sample) {
        this.thirdParties = thirdParties;
        this.engagements = engagements;
        this.sample = sample;
    }

    /** In the background: the service can be used while the samples are on their way. */
    @EventListener(ApplicationReadyEvent.class)
    void add() {
        Thread.ofVirtual().name("sample-data").start(this::addAll);
    }

    private void addAll() {
        Member analyst = EvaluationUsers.member("analyst");
        decided(analyst);
        underReview(analyst);
        register("Pindlewick Robotics Cloud, Inc.", "Pindlewick Fleet", DataClass.INTERNAL, false, analyst);
        LOG.info("the sample data is there: a decided review, one under way, and an engagement not yet started");
    }

    private void decided(Member analyst) {
        ReviewId review = started(
                register(
                        "Quillmere Ledger Technologies, Inc.",
                        "Quillmere Ledger",
                        DataClass.CONFIDENTIAL,
                        true,
                        analyst),
                analyst);
        sample.upload(review, "dev-01-quillmere-type2.pdf", analyst);
        sample.confirmReading(review, analyst);
        sample.confirmScope(review, analyst);
        sample.workChecklist(review, analyst);
        sample.mapUserControls(review, analyst);
        Draft draft = new Draft(
                DecisionOutcome.APPROVED,
                "Unqualified opinion over a full year without exceptions, on the categories our use requires.",
                List.of(),
                Optional.empty());
        sample.recommend(review, draft, analyst);
        sample.decide(review, draft, EvaluationUsers.member("approver"));
        sample.agree(review, EvaluationUsers.member("lead"));
    }

    private void underReview(Member analyst) {
        ReviewId review = started(
                register("Nimbrel Identity, Inc.", "Nimbrel Identity", DataClass.PERSONAL, true, analyst), analyst);
        sample.upload(review, "dev-10-nimbrel-watermark.pdf", analyst);
        sample.await(review, TaskKind.CONFIRM_READING);
    }

    private Engagement register(
            String legalName, String service, DataClass dataClass, boolean critical, Member analyst) {
        return engagements.register(
                thirdParties
                        .register(legalName, Optional.of("trust@example.com"), analyst.actor())
                        .id(),
                new Use(
                        service,
                        "Sample engagement",
                        dataClass,
                        AccessKind.USER,
                        critical,
                        critical ? 8 : 120,
                        false,
                        List.of(),
                        FACTORS),
                "owner",
                analyst.actor());
    }

    private ReviewId started(Engagement engagement, Member analyst) {
        engagements.request(engagement.id(), analyst.actor());
        return sample.review(engagement.id());
    }
}
