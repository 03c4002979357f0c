/**
 * A language server: editors check drafts while they are written. {@link
 * org.copydesk.lsp.CopydeskLanguageServer} runs it. Needs LSP4J, Jackson and the libraries of the
 * drafts' formats, which are optional.
 */
@NullMarked
package org.copydesk.lsp;

import org.jspecify.annotations.NullMarked;
