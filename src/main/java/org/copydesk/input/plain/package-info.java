/** Drafts in plain text. */
@NullMarked
package org.copydesk.input.plain;

import org.jspecify.annotations.NullMarked;
