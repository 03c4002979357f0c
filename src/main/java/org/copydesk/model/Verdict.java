package org.copydesk.model;

/**
 * What a cross-encoder says of a claim and a text: the probabilities that the text supports it,
 * contradicts it, or says neither.
 *
 * @param support in [0, 1]
 * @param contradiction in [0, 1]
 * @param neutral in [0, 1]; the three add up to 1
 * @since 0.1.0
 */
public record Verdict(double support, double contradiction, double neutral) {}
