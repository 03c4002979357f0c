/**
 * The kind of text that a headline announces, by its form. {@link
 * org.copydesk.evidence.genre.HeadlineGenre} is for rules that report less over opinion, lists and
 * labels. Not exported.
 */
@NullMarked
package org.copydesk.evidence.genre;

import org.jspecify.annotations.NullMarked;
