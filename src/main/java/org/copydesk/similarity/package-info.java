/**
 * How alike texts are: {@link org.copydesk.similarity.Alignment} pairs words, {@link
 * org.copydesk.similarity.Support} and {@link org.copydesk.similarity.Comparison} are functions of
 * it, lexicons say which words belong together.
 */
@NullMarked
package org.copydesk.similarity;

import org.jspecify.annotations.NullMarked;
