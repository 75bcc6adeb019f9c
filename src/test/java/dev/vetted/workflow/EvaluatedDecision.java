package dev.vetted.workflow;

import io.camunda.zeebe.dmn.DecisionEngine;
import io.camunda.zeebe.dmn.DecisionEngineFactory;
import io.camunda.zeebe.dmn.DecisionEvaluationResult;
import io.camunda.zeebe.dmn.MatchedRule;
import io.camunda.zeebe.dmn.ParsedDecisionRequirementsGraph;
import io.camunda.zeebe.dmn.impl.VariablesContext;
import io.camunda.zeebe.protocol.impl.encoding.MsgPackConverter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What the engine's own evaluation gives for a decision.
 *
 * @param result the outputs by name
 * @param rules the ids of the rules that matched, in all tables of the model
 */
record EvaluatedDecision(Map<String, Object> result, Set<String> rules) {

    private static final DecisionEngine ENGINE = DecisionEngineFactory.createDecisionEngine();
    private static final Map<String, ParsedDecisionRequirementsGraph> MODELS = new ConcurrentHashMap<>();

    static EvaluatedDecision of(String decisionId, Map<String, Object> variables) {
        DecisionEvaluationResult evaluated =
                ENGINE.evaluateDecisionById(model(decisionId), decisionId, new VariablesContext(variables));
        if (evaluated.isFailure()) {
            throw new AssertionError(decisionId + " of " + variables + ": " + evaluated.getFailureMessage());
        }
        return new EvaluatedDecision(
                MsgPackConverter.convertToMap(evaluated.getOutput()),
                evaluated.getEvaluatedDecisions().stream()
                        .map(io.camunda.zeebe.dmn.EvaluatedDecision::matchedRules)
                        .flatMap(Collection::stream)
                        .map(MatchedRule::ruleId)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    String text(String output) {
        return String.valueOf(result.get(output));
    }

    private static ParsedDecisionRequirementsGraph model(String decisionId) {
        return MODELS.computeIfAbsent(decisionId, id -> {
            try (InputStream in = Files.newInputStream(DrawnProcess.FOLDER.resolve(id + ".dmn"))) {
                ParsedDecisionRequirementsGraph parsed = ENGINE.parse(in);
                if (!parsed.isValid()) {
                    throw new AssertionError(parsed.getFailureMessage());
                }
                return parsed;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }
}
