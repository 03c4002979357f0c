/** Drafts in Word's Office Open XML. */
@NullMarked
package org.copydesk.input.docx;

import org.jspecify.annotations.NullMarked;
