/**
 * The documents that are open in an editor: {@link org.copydesk.lsp.document.OpenDocuments}. Not
 * exported.
 */
@NullMarked
package org.copydesk.lsp.document;

import org.jspecify.annotations.NullMarked;
