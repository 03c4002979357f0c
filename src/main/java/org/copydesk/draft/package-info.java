/**
 * A draft as read from a file: the article, or the diagnostics that say why it could not be read.
 */
@NullMarked
package org.copydesk.draft;

import org.jspecify.annotations.NullMarked;
