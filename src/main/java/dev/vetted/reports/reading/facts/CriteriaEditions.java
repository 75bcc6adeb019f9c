package dev.vetted.reports.reading.facts;

import dev.vetted.reports.reading.Basis;
import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Fact;
import dev.vetted.reports.reading.layout.Hit;
import dev.vetted.reports.reading.layout.Passage;
import dev.vetted.reports.reading.structure.SectionKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the edition of the trust services criteria. */
public final class CriteriaEditions {

    private static final Pattern OLD = Pattern.compile(
            "(?i)TSP\\s+section\\s+100A\\b|\\b2016\\s+(?:Edition|Trust\\s+Services)|(?:TSP\\s+section\\s+100A?|Trust\\s+Services\\s+(?:Principles|Criteria))[^.]{0,80}\\b2016\\b");
    private static final Pattern NEW = Pattern.compile(
            "(?i)\\b2017\\s+Trust\\s+Services\\s+Criteria|TSP\\s+(?:section|sec\\.?)\\s+100\\b[^.]{0,60}?\\b2017\\b|Trust\\s+Services\\s+Criteria[^.]{0,40}?\\b2017\\b");

    private CriteriaEditions() {}

    public static Fact<String> read(Evidence evidence, DocumentType type) {
        if (!Evidence.isAttested(type) || type == DocumentType.SOC1_TYPE2) {
            return Fact.notFound();
        }
        Basis basis = Basis.EDITION_BY_AUDITOR;
        for (Passage place :
                List.of(evidence.auditorsReport(), evidence.passage(SectionKind.ASSERTION), evidence.all())) {
            Optional<Hit> now = place.find(NEW);
            if (now.isPresent()) {
                return Fact.of("2017", now.get().page(), now.get().quote(), basis);
            }
            Optional<Hit> old = place.find(OLD);
            if (old.isPresent()) {
                return Fact.of("2016", old.get().page(), old.get().quote(), basis);
            }
            basis = Basis.EDITION_ELSEWHERE;
        }
        return Fact.notFound();
    }
}
