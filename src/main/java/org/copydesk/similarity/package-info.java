/**
 * How similar two texts are: an {@link org.copydesk.similarity.Alignment} pairs their words, a
 * {@link org.copydesk.similarity.Comparison} gives the calibrated scores.
 */
@NullMarked
package org.copydesk.similarity;

import org.jspecify.annotations.NullMarked;
