package dev.vetted.evaluation;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** What the evaluation adds to the service: sample data, and a notice on how to sign in. */
@TestConfiguration(proxyBeanMethods = false)
@Import({SampleData.class, SampleReview.class, EvaluationNotice.class})
public class EvaluationConfiguration {}
