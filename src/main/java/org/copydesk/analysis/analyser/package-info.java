/**
 * The analysis of an article. {@link org.copydesk.analysis.analyser.TextAnalyser} splits passages
 * into sentences and tokens and finds quotations; {@code QuantityAndDateExtractor} finds quantities
 * and dates on first use. Not exported.
 */
@NullMarked
package org.copydesk.analysis.analyser;

import org.jspecify.annotations.NullMarked;
