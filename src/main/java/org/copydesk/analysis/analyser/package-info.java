/**
 * The analysis of an article: {@link org.copydesk.analysis.analyser.TextAnalyser} runs the
 * extractors once per passage. Not exported.
 */
@NullMarked
package org.copydesk.analysis.analyser;

import org.jspecify.annotations.NullMarked;
