package dev.vetted.thirdparties.web.pages;

import dev.vetted.shared.web.Tag;
import dev.vetted.shared.web.Wording;
import dev.vetted.thirdparties.Engagement;
import dev.vetted.thirdparties.Engagement.Status;
import dev.vetted.thirdparties.Tier;
import dev.vetted.thirdparties.Use;
import java.util.ArrayList;
import java.util.List;

/** An engagement as pages show it. */
record EngagementPage(
        String id,
        String thirdPartyId,
        String thirdParty,
        String service,
        String purpose,
        String owner,
        Tag status,
        boolean startable,
        Tag tier,
        String tierReason,
        List<Line> use) {

    /** One fact of the use. */
    record Line(String label, String value) {}

    static EngagementPage of(Engagement engagement) {
        Use use = engagement.use();
        return new EngagementPage(
                engagement.id().toString(),
                engagement.thirdParty().toString(),
                engagement.thirdPartyName(),
                use.serviceName(),
                use.purpose(),
                engagement.relationshipOwner(),
                status(engagement.status()),
                engagement.status() == Status.REGISTERED,
                engagement.tier().map(EngagementPage::tier).orElse(Tag.neutral("Not determined yet")),
                engagement.tierReason().orElse("The decision table gives the tier when the lifecycle starts."),
                lines(use));
    }

    private static List<Line> lines(Use use) {
        List<Line> lines = new ArrayList<>(List.of(
                new Line("Most sensitive data it receives", Wording.of(use.dataClass())),
                new Line("Deepest access it has", Wording.of(use.accessKind())),
                new Line("Supports a critical function", Wording.yesOrNo(use.criticalFunction())),
                new Line("Tolerable outage", Wording.count(use.tolerableOutageHours(), "hour", "hours")),
                new Line("Computes or moves transactions", Wording.yesOrNo(use.processesTransactions())),
                new Line(
                        "Regions and sites agreed",
                        use.regions().isEmpty() ? "None agreed" : String.join(", ", use.regions()))));
        FactorField.ALL.forEach(it ->
                lines.add(new Line(it.label(), FactorField.words(it.value().apply(use.factors())))));
        Integer spend = use.factors().annualSpendThousands();
        lines.add(new Line("Spend a year, in thousands", spend == null ? "Not stated" : spend.toString()));
        return List.copyOf(lines);
    }

    private static Tag tier(Tier tier) {
        return switch (tier) {
            case CRITICAL, HIGH -> Tag.attention(Wording.of(tier));
            case MEDIUM, LOW -> Tag.neutral(Wording.of(tier));
        };
    }

    private static Tag status(Status status) {
        String words = Wording.of(status);
        return switch (status) {
            case ONBOARDED -> Tag.good(words);
            case DECLINED -> Tag.bad(words);
            case REGISTERED, UNDER_REVIEW -> Tag.neutral(words);
        };
    }
}
