/**
 * The similarity of two texts. An {@link org.copydesk.similarity.Alignment} pairs their words, and
 * a {@link org.copydesk.similarity.Comparison} has the calibrated scores.
 */
@NullMarked
package org.copydesk.similarity;

import org.jspecify.annotations.NullMarked;
