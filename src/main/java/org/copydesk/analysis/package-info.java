/**
 * What a passage says, found once: {@link org.copydesk.analysis.TextAnalyser} makes an {@link
 * org.copydesk.analysis.AnalysedPassage} with its tokens, sentences and quotations. The only
 * package, with the archive, that knows Lucene, and the only one that knows ICU; neither shows in
 * its signatures.
 */
@NullMarked
package org.copydesk.analysis;

import org.jspecify.annotations.NullMarked;
