/**
 * Makes the examples that a claim model is trained with: a sentence of a headline or subheadline,
 * the sentences of the body that may support it, and which of its words are wrong.
 */
@NullMarked
package org.copydesk.benchmarks.claims;

import org.jspecify.annotations.NullMarked;
