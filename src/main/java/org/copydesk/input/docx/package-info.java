/**
 * Drafts in Word's Office Open XML. {@link org.copydesk.input.docx.DocxDraft} is the entry point.
 * Not exported.
 */
@NullMarked
package org.copydesk.input.docx;

import org.jspecify.annotations.NullMarked;
