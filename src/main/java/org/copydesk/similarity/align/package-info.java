/**
 * Alignment of the terms of two texts. {@link org.copydesk.similarity.align.ComparableText} holds
 * the annotated terms of a text, {@link org.copydesk.similarity.align.TermAlignment} pairs them.
 * Not exported.
 */
@NullMarked
package org.copydesk.similarity.align;

import org.jspecify.annotations.NullMarked;
