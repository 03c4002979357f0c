/**
 * A draft as read from a file. {@link org.copydesk.draft.Draft} holds the article, or the {@link
 * org.copydesk.draft.Diagnostic}s that say why it can't be read.
 */
@NullMarked
package org.copydesk.draft;

import org.jspecify.annotations.NullMarked;
