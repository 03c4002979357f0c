/** Tokenization with the Lucene analyzer of a language. Not exported. */
@NullMarked
package org.copydesk.analysis.token;

import org.jspecify.annotations.NullMarked;
