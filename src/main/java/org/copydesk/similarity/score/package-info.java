/**
 * Features of two aligned texts, and the calibrated models that turn them into scores. Not
 * exported.
 */
@NullMarked
package org.copydesk.similarity.score;

import org.jspecify.annotations.NullMarked;
