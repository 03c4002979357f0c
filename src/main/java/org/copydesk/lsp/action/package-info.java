/** What an editor offers on findings: {@link org.copydesk.lsp.action.CodeActions}. Not exported. */
@NullMarked
package org.copydesk.lsp.action;

import org.jspecify.annotations.NullMarked;
