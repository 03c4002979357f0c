/**
 * The analysis of an article, made once per passage. {@link org.copydesk.analysis.AnalysedArticle}
 * has one {@link org.copydesk.analysis.AnalysedPassage} per passage: tokens, sentences, quotations,
 * quantities, names and dates. All are immutable values. Most extractors are in subpackages that
 * aren't exported. Lucene and ICU are never in a signature.
 */
@NullMarked
package org.copydesk.analysis;

import org.jspecify.annotations.NullMarked;
