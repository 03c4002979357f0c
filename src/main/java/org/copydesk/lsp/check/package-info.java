/**
 * Checks of open documents: {@link org.copydesk.lsp.check.DraftChecks} finds the settings of each,
 * checks it and makes diagnostics. Used from one thread. Not exported.
 */
@NullMarked
package org.copydesk.lsp.check;

import org.jspecify.annotations.NullMarked;
