/**
 * Drafts in HTML, and HTML inside other formats. {@link org.copydesk.input.html.HtmlPage} reads a
 * page, {@link org.copydesk.input.html.HtmlBody} the paragraphs of a fragment. Not exported.
 */
@NullMarked
package org.copydesk.input.html;

import org.jspecify.annotations.NullMarked;
