/**
 * The analysis of an article, made once per passage: an {@link
 * org.copydesk.analysis.AnalysedPassage} has its tokens, sentences, quotations, quantities, names
 * and dates. These are values; what finds them is in packages of its own. Only those, the archive
 * and the lexicon use Lucene or ICU, and no signature shows either.
 */
@NullMarked
package org.copydesk.analysis;

import org.jspecify.annotations.NullMarked;
