/**
 * Sentence splitting by the rules of Unicode and lists of abbreviations. {@link
 * org.copydesk.analysis.sentence.SentenceSplitter} is the entry point. Not exported.
 */
@NullMarked
package org.copydesk.analysis.sentence;

import org.jspecify.annotations.NullMarked;
