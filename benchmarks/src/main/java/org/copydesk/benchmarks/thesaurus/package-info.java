/**
 * Distils the English thesaurus out of a sentence-embedding model. {@link
 * org.copydesk.benchmarks.thesaurus.DistilThesaurus} is the program; it takes the words of {@code
 * EnglishWords} through {@code SentenceModel}, turns the vectors into related words and has {@code
 * ThesaurusWriter} write them.
 */
@NullMarked
package org.copydesk.benchmarks.thesaurus;

import org.jspecify.annotations.NullMarked;
