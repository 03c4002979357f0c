/**
 * Tokenization with the Lucene analyzer of a language. {@link
 * org.copydesk.analysis.token.TokenExtractor} makes tokens, {@link
 * org.copydesk.analysis.token.LanguageAnalyzer} chooses the analyzer and its stop words. Not
 * exported.
 */
@NullMarked
package org.copydesk.analysis.token;

import org.jspecify.annotations.NullMarked;
