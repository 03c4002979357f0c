/** Drafts in HTML, and the HTML that other forms have inside. */
@NullMarked
package org.copydesk.input.html;

import org.jspecify.annotations.NullMarked;
