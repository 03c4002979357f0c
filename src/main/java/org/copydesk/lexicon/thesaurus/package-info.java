/** The thesaurus: related words with their strengths, read from one binary file. Not exported. */
@NullMarked
package org.copydesk.lexicon.thesaurus;

import org.jspecify.annotations.NullMarked;
