/** The command that serves editors. */
@NullMarked
package org.copydesk.cli.lsp;

import org.jspecify.annotations.NullMarked;
