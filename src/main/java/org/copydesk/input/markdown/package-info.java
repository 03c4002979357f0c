/** Drafts in Markdown, with front matter. */
@NullMarked
package org.copydesk.input.markdown;

import org.jspecify.annotations.NullMarked;
